package org.phalanx.desktop.records.form.editor;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;

/// One row of suggestions.
final class ChoiceCell extends ListCell<Choice> {
    private static final int AVATAR = 20;
    private static final int GAP = 8;

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        setGraphic(choice == null ? null : row(choice));
        setAccessibleText(choice == null ? null : choice.label() + " " + choice.hint());
    }

    private static HBox row(Choice choice) {
        HBox row = new HBox(GAP);
        row.setAlignment(Pos.CENTER_LEFT);
        if (choice.person()) {
            row.getChildren().add(Avatar.colleague(choice.label(), AVATAR));
        }
        if (choice.tone() == null) {
            row.getChildren().add(Labels.mayShrink(Labels.of(choice.label(), "body")));
        } else {
            row.getChildren().add(new Tag(choice.label(), choice.tone()));
        }
        if (!choice.hint().isEmpty()) {
            row.getChildren().add(Labels.mayShrink(Labels.of(choice.hint(), "small", "ink-muted")));
        }
        return row;
    }
}
