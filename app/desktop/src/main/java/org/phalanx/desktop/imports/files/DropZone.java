package org.phalanx.desktop.imports.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// Where files are dropped, with the buttons that do the same: all of the page while there is no
/// file, a strip above them once there are some.
final class DropZone extends VBox {
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private final Button files;
    private final FontIcon icon = Icons.of(Feather.UPLOAD, Icons.LARGE);
    private final Label title;
    private final Label remark;

    DropZone(Texts texts, Runnable pickFiles, Runnable pickFolder) {
        getStyleClass().add("drop-zone");
        setAlignment(Pos.CENTER);
        title = Labels.of(texts.bind("files.drop"), "heading");
        remark = Labels.wrapped(Labels.of(texts.bind("files.kinds"), "small", "ink-muted"));
        files =
                Buttons.withIcon(
                        Buttons.plain(texts.bind("files.choose"), pickFiles), Feather.FILE);
        files.setId("import-files");
        Button folder =
                Buttons.withIcon(
                        Buttons.plain(texts.bind("files.folder"), pickFolder), Feather.FOLDER);
        folder.setId("import-folder");
        HBox buttons = new HBox(8, files, folder);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(icon, title, remark, buttons);
        List.of(icon, remark).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    /// Takes what is dropped anywhere in an area; the zone shows that it would.
    void takeFrom(Node area, Consumer<List<Path>> dropped) {
        area.setOnDragOver(this::over);
        area.setOnDragExited(event -> pseudoClassStateChanged(AIMED, false));
        area.setOnDragDropped(event -> drop(event, dropped));
    }

    /// Makes room for what is chosen.
    void small(boolean yes) {
        icon.setVisible(!yes);
        remark.setVisible(!yes);
        pseudoClassStateChanged(SMALL, yes);
        VBox.setVgrow(this, yes ? Priority.NEVER : Priority.ALWAYS);
    }

    void focus() {
        files.requestFocus();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(AIMED, true);
            event.consume();
        }
    }

    private static void drop(DragEvent event, Consumer<List<Path>> dropped) {
        List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        if (!paths.isEmpty()) {
            dropped.accept(paths);
        }
    }
}
