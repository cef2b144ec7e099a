package org.phalanx.desktop.records.list.paste;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.paste.PastedRow;

/// What is about to be pasted: where each column goes, which rows are bad and why. Bad cells can be
/// mended here; the good rows are saved at once.
public final class PastePane extends VBox {
    private static final int GAP = 10;
    private final PasteModel model;
    private final Language language;
    private final Refusals refusals;
    private final Texts texts;
    private final VBox columns = new VBox(6);
    private final VBox bad = new VBox(GAP);
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty saving = new SimpleStringProperty("");
    private final Button save;

    /// @param done closes it
    public PastePane(PasteModel model, Language language, Refusals refusals, Runnable done) {
        super(GAP);
        this.model = model;
        this.language = language;
        this.refusals = refusals;
        this.texts = language.texts(PastePane.class);
        getStyleClass().add("paste-pane");
        setId("paste-pane");
        save = Buttons.primary(saving, () -> model.save(done(), done));
        save.setId("paste-save");
        save.disableProperty()
                .bind(
                        model.reading()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> model.sheet().get().good().isEmpty(),
                                                model.sheet())));
        VBox inner = new VBox(GAP, columns, bad);
        ScrollPane scroll = new ScrollPane(inner);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox foot = new HBox(8, room, Buttons.plain(texts.bind("paste.close"), done), save);
        getChildren().setAll(title(), Labels.of(summary, "body", "ink-2"), scroll, foot);
        model.sheet().subscribe(this::show);
    }

    private Label title() {
        String types = model.type().face().plural().in(language.locale().get());
        return Labels.of(texts.get("paste.title", types), "title-3");
    }

    private String done() {
        return texts.get("paste.done", model.counted(model.sheet().get().good().size()));
    }

    private void show(PasteModel.Sheet now) {
        int good = now.good().size();
        List<PastedRow> wrong = now.bad();
        summary.set(
                wrong.isEmpty()
                        ? texts.get("paste.all", now.rows().size())
                        : texts.get("paste.some", now.rows().size(), good, wrong.size()));
        saving.set(texts.get("paste.save", model.counted(good)));
        columns.getChildren().setAll(new PasteColumns(model, language).node(now.pasted()));
        bad.getChildren()
                .setAll(
                        wrong.stream()
                                .limit(BadRow.MOST)
                                .map(row ->
                                        new BadRow(model, row, now.pasted(), language, refusals))
                                .toList());
    }
}
