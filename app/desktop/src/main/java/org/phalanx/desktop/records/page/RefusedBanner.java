package org.phalanx.desktop.records.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.feedback.Banner;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;

/// What was refused, a line each with the button that supplies what is missing.
final class RefusedBanner extends VBox {
    private final Language language;
    private final Texts texts;
    private final Consumer<String> fill;
    private final Runnable forget;

    /// @param fill opens the editor of a field
    /// @param forget is called when the reader lets it be
    RefusedBanner(Language language, Consumer<String> fill, Runnable forget) {
        this.language = language;
        this.forget = forget;
        this.texts = language.texts(RefusedBanner.class);
        this.fill = fill;
        getStyleClass().add("refused");
        hide();
    }

    void hide() {
        show(null, null, null);
    }

    /// @param stage name of the stage that the record didn't come to, or null when something else
    ///   was refused
    void show(Refusals.@Nullable Told told, @Nullable RecordType type, @Nullable String stage) {
        getChildren().clear();
        setVisible(told != null);
        setManaged(told != null);
        if (told == null || type == null) {
            return;
        }
        int count = told.fields().size() + told.others().size();
        var title =
                stage == null ? texts.bind("refused.title") : texts.bind("refused.stage", stage);
        var text = texts.bind(stage == null ? "refused.count" : "refused.stage.count", count);
        var close = Buttons.tiny(Buttons.icon(Feather.X, texts.bind("refused.close"), this::letBe));
        getChildren().add(new Banner(Tone.WARN, title, text).action(close));
        List<HBox> lines = new ArrayList<>();
        told.fields()
                .forEach((key, sentence) -> {
                    String label = type.field(key).label().in(language.locale().get());
                    HBox line = line(label + "  " + sentence);
                    if (type.field(key).isWritable()) {
                        line.getChildren().add(filler(key));
                    }
                    lines.add(line);
                });
        told.others().forEach(sentence -> lines.add(line(sentence)));
        getChildren().addAll(lines);
    }

    private Button filler(String key) {
        Button button = Buttons.tinted(texts.bind("refused.fill"), () -> fill.accept(key));
        button.setId("fill-" + key);
        return button;
    }

    private void letBe() {
        hide();
        forget.run();
    }

    private static HBox line(String sentence) {
        var words = Labels.wrapped(Labels.of(new SimpleStringProperty(sentence), "body"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Icons.of(Feather.CIRCLE, Icons.ROW, Tone.WARN), words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("refused-line");
        return line;
    }
}
