package org.phalanx.desktop.records.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
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

    /// @param fill opens the editor of a field
    RefusedBanner(Language language, Consumer<String> fill) {
        this.language = language;
        this.texts = language.texts(RefusedBanner.class);
        this.fill = fill;
        getStyleClass().add("refused");
        show(null, null);
    }

    void show(Refusals.@Nullable Told told, @Nullable RecordType type) {
        getChildren().clear();
        setVisible(told != null);
        setManaged(told != null);
        if (told == null || type == null) {
            return;
        }
        int count = told.fields().size() + told.others().size();
        getChildren()
                .add(
                        new Banner(
                                Tone.WARN,
                                texts.bind("refused.title"),
                                texts.bind("refused.count", count)));
        List<HBox> lines = new ArrayList<>();
        told.fields()
                .forEach((key, sentence) -> {
                    String label = type.field(key).label().in(language.locale().get());
                    HBox line = line(label + "  " + sentence);
                    if (type.field(key).isWritable()) {
                        line.getChildren()
                                .add(
                                        Buttons.tinted(
                                                texts.bind("refused.fill"),
                                                () -> fill.accept(key)));
                    }
                    lines.add(line);
                });
        told.others().forEach(sentence -> lines.add(line(sentence)));
        getChildren().addAll(lines);
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
