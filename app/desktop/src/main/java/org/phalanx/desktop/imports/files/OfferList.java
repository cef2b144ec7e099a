package org.phalanx.desktop.imports.files;

import atlantafx.base.controls.Spacer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.imports.model.FilesModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.shelf.Shelved;

/// Which mapping to begin with: one that is found by itself, one's own, one used lately, a preset.
final class OfferList extends ScrollPane {
    private static final int PERCENT = 100;

    private final FilesModel files;
    private final ImportWords words;
    private final Texts texts;
    private final VBox list = new VBox();
    private final Map<Optional<Shelved>, RadioButton> buttons = new HashMap<>();

    OfferList(FilesModel files, ImportWords words, Texts texts) {
        this.files = files;
        this.words = words;
        this.texts = texts;
        list.getStyleClass().add("offer-list");
        setContent(list);
        setFitToWidth(true);
        setFocusTraversable(false);
        files.offers().addListener((ListChangeListener<FilesModel.Offer>) change -> show());
        files.mapping().subscribe(now -> mark());
        words.language().locale().subscribe(now -> show());
    }

    /// Marks the choice without building the list anew, so that the focus stays.
    private void mark() {
        buttons.forEach((shelved, button) ->
                button.setSelected(shelved.equals(Optional.ofNullable(files.mapping().get()))));
    }

    private void show() {
        var group = new ToggleGroup();
        list.getChildren().clear();
        buttons.clear();
        add(group, null, texts.get("offer.automatic"), texts.get("offer.automatic.help"), 0);
        for (FilesModel.Offer offer : files.offers()) {
            Label help = offer.shelved().mapping().help();
            add(
                    group,
                    offer.shelved(),
                    offer.shelved().mapping().label().in(words.locale()),
                    help == null ? "" : help.in(words.locale()),
                    offer.fit());
        }
    }

    private void add(
            ToggleGroup group, @Nullable Shelved shelved, String name, String help, double fit) {
        RadioButton choice = new RadioButton();
        choice.setToggleGroup(group);
        choice.setSelected(Objects.equals(shelved, files.mapping().get()));
        buttons.put(Optional.ofNullable(shelved), choice);
        choice.setOnAction(event -> files.use(shelved));
        choice.setAccessibleText(name);
        HBox head = new HBox(8, choice, Labels.mayShrink(Labels.of(name, "strong")), new Spacer());
        head.setAlignment(Pos.CENTER_LEFT);
        if (shelved != null) {
            String source = texts.get("offer." + shelved.source().name());
            head.getChildren().add(new Tag(source, Tone.NEUTRAL));
        }
        VBox line = new VBox(2, head);
        line.getStyleClass().add("offer-line");
        line.setOnMouseClicked(event -> files.use(shelved));
        if (!help.isEmpty()) {
            line.getChildren().add(remark(help, "ink-muted"));
        }
        if (fit > 0) {
            String known = texts.get("offer.fit", words.count(Math.round(fit * PERCENT)));
            line.getChildren().add(remark(known, fit >= 0.5 ? "ink-ok" : "ink-muted"));
        }
        list.getChildren().add(line);
    }

    private static javafx.scene.control.Label remark(String text, String ink) {
        var remark = Labels.wrapped(Labels.of(text, "small", ink));
        remark.getStyleClass().add("offer-remark");
        return remark;
    }
}
