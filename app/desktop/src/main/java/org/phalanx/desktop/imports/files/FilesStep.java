package org.phalanx.desktop.imports.files;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.imports.model.Course;
import org.phalanx.desktop.imports.model.FilesModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.feedback.ProgressRow;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.plan.OpenedFile;

/// Files by button or by dragging them here, how each is read, and which mapping to begin with.
public final class FilesStep {
    private final FilesModel files;
    private final ImportWords words;
    private final Texts texts;
    private final FilePicker picker;
    private final VBox list = new VBox(8);
    private final ScrollPane rows;
    private final DropZone zone;
    private final HBox root;

    public FilesStep(FilesModel files, ImportWords words, FilePicker picker) {
        this.files = files;
        this.words = words;
        this.texts = words.language().texts(FilesStep.class);
        this.picker = picker;
        this.zone = new DropZone(texts, this::pickFiles, this::pickFolder);
        rows = scrolled(list);
        rows.managedProperty().bind(rows.visibleProperty());
        VBox left = new VBox(12, zone, progress(), rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        Panel right = new Panel(texts.bind("offers.title")).flush().body(offers());
        right.getStyleClass().add("import-side");
        root = new HBox(12, left, right);
        zone.takeFrom(root, files::add);
        files.files().addListener((ListChangeListener<OpenedFile>) change -> show());
        words.language().locale().subscribe(now -> show());
    }

    public Node node() {
        return root;
    }

    /// The first thing to do.
    public void focus() {
        zone.focus();
    }

    private Node offers() {
        return new OfferList(files, words, texts);
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node progress() {
        Course course = files.course();
        ProgressRow row =
                new ProgressRow(words.language(), texts.bind("files.opening"), course::cancel);
        row.visibleProperty()
                .bind(Bindings.and(course.running(), Bindings.isNotNull(course.far())));
        row.managedProperty().bind(row.visibleProperty());
        course.far()
                .subscribe(far -> {
                    row.progress().set(far == null ? 0 : far.share());
                    row.count().set(far == null ? "" : far.file() + "  " + words.count(far.done()));
                });
        return row;
    }

    private void show() {
        zone.small(!files.files().isEmpty());
        rows.setVisible(!files.files().isEmpty());
        List<Region> lines =
                files.files().stream()
                        .map(file -> (Region) new FileRow(file, files, words, texts))
                        .toList();
        list.getChildren().setAll(lines);
    }

    private void pickFiles() {
        List<Path> chosen = picker.files(root.getScene().getWindow(), texts.get("files.choose"));
        if (!chosen.isEmpty()) {
            files.add(chosen);
        }
    }

    private void pickFolder() {
        List<Path> chosen =
                picker.folder(root.getScene().getWindow(), texts.get("files.folder")).stream()
                        .toList();
        if (!chosen.isEmpty()) {
            files.add(chosen);
        }
    }
}
