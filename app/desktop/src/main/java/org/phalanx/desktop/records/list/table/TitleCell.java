package org.phalanx.desktop.records.list.table;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.kernel.type.RecordType;

/// What a record is called; a click opens it.
final class TitleCell extends TableCell<Slot, ListRow> {
    private final Hyperlink title = Labels.mayShrink(new Hyperlink());
    private final RecordType type;

    TitleCell(RecordType type, Consumer<Link> open) {
        this.type = type;
        title.getStyleClass().add("title-link");
        title.setFocusTraversable(false);
        title.setOnAction(event -> {
            ListRow row = getItem();
            if (row != null) {
                open.accept(new Link(row.id(), this.type.key(), row.title(), false));
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        title.setText(row.title().isEmpty() ? FigureFormat.NOTHING : row.title());
        title.setVisited(false);
        setGraphic(title);
    }
}
