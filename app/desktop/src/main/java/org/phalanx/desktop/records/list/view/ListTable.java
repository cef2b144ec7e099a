package org.phalanx.desktop.records.list.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// The table of a list: tells the model what is in sight and keeps its place when rows come and go.
public final class ListTable extends TableView<Slot> {
    private final ListModel model;
    private final ListColumns columns;
    private final Consumer<Link> open;
    private Consumer<List<SortBy>> sorted = sorts -> {};
    private boolean following;

    /// @param open opens a record
    public ListTable(ListModel model, ListParts parts, Consumer<Link> open) {
        this.model = model;
        this.open = open;
        this.columns = new ListColumns(parts, open);
        getStyleClass().add("record-table");
        setItems(model.slots());
        setPlaceholder(new Region());
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        parts.theme().density().subscribe(density -> setFixedCellSize(density.row()));
        setRowFactory(table -> row());
        setSortPolicy(table -> order());
        follow();
    }

    private void follow() {
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    if (!following && index.intValue() >= 0) {
                        model.cursor().set(index.intValue());
                    }
                });
        model.settled().subscribe(this::showCursor);
        model.cursor().subscribe(this::showCursor);
        model.onMoved(this::scroll);
        skinProperty().subscribe(this::watch);
        heightProperty().subscribe(this::look);
    }

    private void watch(@Nullable Skin<?> skin) {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            flow.positionProperty().subscribe(this::look);
        }
    }

    private @Nullable VirtualFlow<?> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    private RecordRow row() {
        RecordRow row = new RecordRow(model.marks());
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> mark(row, event));
        row.setOnMouseClicked(event -> {
            ListRow shown = row.shown();
            boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
            if (shown != null && twice) {
                open(shown);
            }
        });
        return row;
    }

    /// Ctrl marks one more, Shift all up to here.
    private void mark(RecordRow row, MouseEvent event) {
        ListRow shown = row.shown();
        if (shown == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShortcutDown()) {
            model.marks().toggle(shown.id());
        } else if (event.isShiftDown()) {
            model.markTo(row.getIndex());
        } else {
            return;
        }
        event.consume();
        requestFocus();
        getSelectionModel().clearAndSelect(row.getIndex());
    }

    /// Opens the record of a row.
    public void open(ListRow row) {
        RecordType type = Objects.requireNonNull(model.type().get());
        open.accept(new Link(row.id(), type.key(), row.title(), false));
    }

    /// Shows these columns.
    ///
    /// @param widths chosen ones by field key
    public void shape(
            RecordType type, List<Field> fields, Map<String, Double> widths, List<SortBy> sorts) {
        following = true;
        var made = new ArrayList<TableColumn<Slot, ?>>();
        for (Field field : fields) {
            made.add(columns.of(type, field, widths));
        }
        getColumns().setAll(made);
        for (SortBy by : sorts) {
            made.stream()
                    .filter(column -> by.field().equals(column.getId()))
                    .forEach(column -> {
                        column.setSortType(
                                by.descending()
                                        ? TableColumn.SortType.DESCENDING
                                        : TableColumn.SortType.ASCENDING);
                        getSortOrder().add(column);
                    });
        }
        following = false;
        showCursor();
    }

    /// Called when a person has chosen another order.
    public void onSorted(Consumer<List<SortBy>> action) {
        sorted = action;
    }

    private Boolean order() {
        if (!following) {
            sorted.accept(
                    getSortOrder().stream()
                            .map(column ->
                                    new SortBy(
                                            Objects.requireNonNull(column.getId()),
                                            column.getSortType()
                                                    == TableColumn.SortType.DESCENDING))
                            .toList());
        }
        return true;
    }

    private void showCursor() {
        int at = model.cursor().get();
        if (at >= 0 && at < getItems().size() && getSelectionModel().getSelectedIndex() != at) {
            following = true;
            getSelectionModel().clearAndSelect(at);
            following = false;
        }
    }

    private void scroll(int rows) {
        layout();
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            flow.scrollPixels(rows * getFixedCellSize());
        }
    }

    /// Goes to the top, as for another list.
    public void top() {
        scrollTo(0);
    }

    /// With rows of one height the position tells what is in sight, even before it is laid out.
    private void look() {
        VirtualFlow<?> flow = flow();
        if (flow != null && flow.getHeight() > 0) {
            double row = getFixedCellSize();
            double room = Math.max(0, getItems().size() * row - flow.getHeight());
            int first = (int) (flow.getPosition() * room / row);
            model.inSight(first, first + (int) Math.ceil(flow.getHeight() / row));
        }
    }

    /// The node that the focus belongs to.
    public Node focusable() {
        return this;
    }
}
