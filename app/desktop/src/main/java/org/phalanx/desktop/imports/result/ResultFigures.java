package org.phalanx.desktop.imports.result;

import atlantafx.base.controls.Spacer;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;

/// File by file what became of the rows, with the way to the records and to the refused rows.
final class ResultFigures extends VBox {
    private final ImportWords words;
    private final Texts texts;
    private final @Nullable Consumer<String> open;

    /// @param open shows the imported records of a type; null when they are gone
    ResultFigures(
            ImportReport report, ImportWords words, Texts texts, @Nullable Consumer<String> open) {
        this.words = words;
        this.texts = texts;
        this.open = open;
        report.files().forEach(this::file);
        String made = words.made(report.made());
        if (!made.isEmpty()) {
            String also = texts.get("result.also", made);
            getChildren().add(line(Labels.wrapped(Labels.of(also, "small", "ink-2"))));
        }
        if (!report.ignored().isEmpty()) {
            String names = texts.get("result.ignored", words.list(report.ignored()));
            getChildren().add(line(Labels.wrapped(Labels.of(names, "small", "ink-muted"))));
        }
    }

    private void file(FileReport file) {
        Counts counts = file.counts();
        String type = file.type().isEmpty() ? "" : words.type(file.type());
        Label figures =
                Labels.wrapped(
                        Labels.of(
                                texts.get(
                                        "result.file",
                                        words.count(counts.created()),
                                        words.count(counts.updated()),
                                        words.count(counts.unchanged())),
                                "small",
                                "ink-2"));
        VBox text =
                new VBox(
                        Labels.mayShrink(
                                Labels.of(
                                        texts.get("result.file.name", file.file(), type),
                                        "strong")),
                        figures);
        HBox line = line(text, new Spacer());
        if (open != null && counts.created() + counts.updated() > 0) {
            var link =
                    Buttons.small(
                            Buttons.plain(
                                    texts.bind("result.open", type),
                                    () -> open.accept(file.type())));
            link.getStyleClass().add("result-open");
            line.getChildren().add(link);
        }
        getChildren().add(line);
        if (counts.refused() > 0 || !file.problems().isEmpty()) {
            getChildren().add(refused(file));
        }
    }

    private Node refused(FileReport file) {
        Path errors = file.errors();
        String said =
                errors == null
                        ? words.say(file.problems().getFirst(), file.type())
                        : texts.get(
                                "result.errors",
                                words.count(file.counts().refused()),
                                errors.toString());
        HBox line =
                line(
                        Icons.of(Feather.ALERT_CIRCLE, Icons.ROW, Tone.DANGER),
                        Labels.wrapped(Labels.of(said, "small", "ink-danger")),
                        new Spacer());
        if (errors != null) {
            line.getChildren()
                    .add(
                            Buttons.small(
                                    Buttons.ghost(texts.bind("result.copy"), () -> copy(errors))));
        }
        return line;
    }

    private static void copy(Path path) {
        var content = new ClipboardContent();
        content.putString(path.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.getStyleClass().add("result-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
