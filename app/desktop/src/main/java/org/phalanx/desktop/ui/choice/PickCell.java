package org.phalanx.desktop.ui.choice;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;

/// One row of the list that a pick opens.
final class PickCell<T> extends ListCell<PickItem<T>> {
    private static final int GAP = 8;

    @Override
    protected void updateItem(@Nullable PickItem<T> item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null ? null : row(item));
        setAccessibleText(item == null ? null : item.label() + " " + item.hint());
    }

    private static <T> HBox row(PickItem<T> item) {
        HBox row = new HBox(GAP, Labels.mayShrink(Labels.of(item.label(), "body")));
        row.setAlignment(Pos.CENTER_LEFT);
        if (!item.hint().isEmpty()) {
            row.getChildren().add(Labels.mayShrink(Labels.of(item.hint(), "small", "ink-muted")));
        }
        if (!item.tag().isEmpty()) {
            row.getChildren().addAll(new Spacer(), new Tag(item.tag(), Tone.NEUTRAL));
        }
        return row;
    }
}
