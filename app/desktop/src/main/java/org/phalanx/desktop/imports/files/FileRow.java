package org.phalanx.desktop.imports.files;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.FilesModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.plan.OpenedFile;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;

/// One file: what was found in it, or why it can't be read; how it is read can be said otherwise.
final class FileRow extends VBox {
    private final ImportWords words;
    private final Texts texts;

    FileRow(OpenedFile file, FilesModel files, ImportWords words, Texts texts) {
        super(4);
        this.words = words;
        this.texts = texts;
        getStyleClass().addAll("panel", "file-row");
        Problem refused = file.refused();
        boolean good = refused == null;
        HBox head =
                new HBox(
                        8,
                        Icons.of(
                                good ? Feather.FILE_TEXT : Feather.ALERT_CIRCLE,
                                Icons.BUTTON,
                                good ? Tone.OK : Tone.DANGER),
                        Labels.mayShrink(Labels.of(file.name(), "strong")),
                        new Spacer());
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (refused == null) {
            file.tables().forEach(this::table);
        } else {
            getChildren()
                    .add(
                            Labels.wrapped(
                                    Labels.of(refused.text(words.locale()), "body", "ink-danger")));
        }
        if (ReadingForm.fits(file)) {
            head.getChildren().add(otherwise(file, files));
        }
        Button remove =
                Buttons.small(
                        Buttons.icon(
                                Feather.X, texts.bind("file.remove"), () -> files.remove(file)));
        head.getChildren().add(remove);
    }

    private Button otherwise(OpenedFile file, FilesModel files) {
        ReadingForm form = new ReadingForm(file, texts, reading -> files.read(file, reading));
        boolean changed = !file.reading().equals(Reading.automatic());
        form.setVisible(changed || file.refused() != null);
        form.managedProperty().bind(form.visibleProperty());
        getChildren().add(form);
        return Buttons.small(
                Buttons.ghost(
                        texts.bind("file.otherwise"), () -> form.setVisible(!form.isVisible())));
    }

    private void table(ChosenTable table) {
        String size =
                texts.get(
                        "file.size",
                        words.count(table.profile().rows()),
                        words.count(table.table().columns().size()),
                        table.table().description(words.locale()));
        getChildren().add(Labels.wrapped(Labels.of(size, "small", "ink-2")));
        getChildren().add(new HeadGrid(table));
        long bad = table.profile().badRows();
        if (bad > 0) {
            String first = table.profile().firstProblems().getFirst().text(words.locale());
            getChildren()
                    .add(
                            Labels.wrapped(
                                    Labels.of(
                                            texts.get("file.bad", words.count(bad), first),
                                            "small",
                                            "ink-warn")));
        }
    }
}
