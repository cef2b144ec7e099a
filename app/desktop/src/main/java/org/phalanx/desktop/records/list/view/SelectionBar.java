package org.phalanx.desktop.records.list.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.list.rows.Marks;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// What can be done with the marked records, while there are any.
public final class SelectionBar extends HBox {
    /// @param edit gives a field of all of them the same value
    public SelectionBar(Marks marks, Language language, Consumer<Node> edit, Runnable delete) {
        Texts texts = language.texts(SelectionBar.class);
        getStyleClass().add("selection-bar");
        var remove =
                Buttons.withIcon(
                        Buttons.small(Buttons.danger(texts.bind("marked.delete"), delete)),
                        Feather.TRASH_2);
        remove.setId("delete-marked");
        Button change = Buttons.small(Buttons.plain(texts.bind("marked.edit"), () -> {}));
        Buttons.withIcon(change, Feather.EDIT_2);
        change.setOnAction(event -> edit.accept(change));
        change.setId("edit-marked");
        getChildren()
                .setAll(
                        Labels.of(texts.bind("marked.count", marks.count()), "strong"),
                        Buttons.small(Buttons.link(texts.bind("marked.none"), marks::clear)),
                        new Region(),
                        change,
                        remove);
        HBox.setHgrow(getChildren().get(2), Priority.ALWAYS);
        visibleProperty().bind(marks.count().greaterThan(0));
        managedProperty().bind(visibleProperty());
    }
}
