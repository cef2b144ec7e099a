package org.phalanx.desktop.records.list.table;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.kernel.type.RecordType;

/// What a record is called; a click opens it. Above a group what its records have in common.
final class TitleCell extends TableCell<Slot, ListRow> {
    private static final int GAP = 6;
    private final Hyperlink title = Labels.mayShrink(new Hyperlink());
    private final RecordType type;
    private final CellText words;

    TitleCell(RecordType type, CellText words, Consumer<Link> open) {
        this.type = type;
        this.words = words;
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
        ListRow.Head head = row.head();
        if (head != null) {
            setGraphic(group(row, head));
            return;
        }
        title.setText(row.title().isEmpty() ? FigureFormat.NOTHING : row.title());
        title.setVisited(false);
        setGraphic(title);
    }

    private HBox group(ListRow row, ListRow.Head head) {
        HBox line =
                new HBox(
                        GAP,
                        Icons.of(
                                head.collapsed() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN,
                                Icons.ROW),
                        Labels.mayShrink(Labels.of(words.group(row, head), "strong")),
                        Labels.of(String.valueOf(head.count()), "small", "ink-muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
