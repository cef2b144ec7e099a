package org.phalanx.desktop.records.list.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// The table of a list: tells the model what is in sight and keeps its place when rows come and go.
/// The row in focus shows only once somebody has come to it.
public final class ListTable extends TableView<Slot> {
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
    private static final PseudoClass WALKED = PseudoClass.getPseudoClass("walked");
    private static final double SCROLL_BAR = 10;
    private static final int MEASURED = 60;

    private final ListModel model;
    private final Consumer<Link> open;
    private final ReadOnlyDoubleWrapper scrolled = new ReadOnlyDoubleWrapper();
    private final ColumnSet columns;
    private Consumer<ListRow> fold = line -> {};
    private Edit edit = (row, field) -> false;
    private int frozen;
    private boolean following;
    private boolean measured;

    /// @param open opens a record
    public ListTable(ListModel model, ListParts parts, Consumer<Link> open) {
        this.model = model;
        this.open = open;
        var marks = new MarkColumn(model, parts.language().texts(ListTable.class));
        columns =
                new ColumnSet(
                        getColumns(), getSortOrder(), marks, new ListColumns(parts, open), parts);
        columns.fitting(this::first);
        getStyleClass().add("record-table");
        setItems(model.slots());
        setPlaceholder(new Region());
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        parts.theme().density().subscribe(density -> setFixedCellSize(density.row()));
        setRowFactory(table -> row());
        setSortPolicy(table -> {
            columns.reorder();
            return true;
        });
        follow();
    }

    /// Called with the line above a group that was clicked.
    public void onFold(Consumer<ListRow> action) {
        fold = action;
    }

    /// Keeps so many columns in sight when the others are scrolled sideways, the title first.
    public void freeze(int count) {
        frozen = count;
        freezeHeaders();
        refresh();
    }

    /// The columns that stand at the left edge although they were scrolled away, marks first.
    List<TableColumn<Slot, ?>> frozenInSight() {
        return frozen == 0 || scrolled.get() <= 0
                ? List.of()
                : getColumns().subList(0, Math.min(getColumns().size(), frozen + 1));
    }

    private void freezeHeaders() {
        List<TableColumn<Slot, ?>> staying = frozenInSight();
        for (Node node : lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header
                    && header.getTableColumn() != null
                    && header.getTableColumn().getParentColumn() == null) {
                boolean stays = staying.contains(header.getTableColumn());
                header.setTranslateX(stays ? scrolled.get() : 0);
                header.setViewOrder(stays ? -1 : 0);
            }
        }
    }

    /// Edits a value; false where nobody may.
    @FunctionalInterface
    public interface Edit {
        boolean at(int row, Field field);
    }

    /// Called when a value is to be edited.
    public void onEdit(Edit action) {
        edit = action;
    }

    /// The node of a row, when it is in sight.
    public Optional<Node> rowAt(int at) {
        VirtualFlow<?> flow = flow();
        return flow == null || at < 0 || at >= flow.getCellCount()
                ? Optional.empty()
                : Optional.ofNullable(flow.getCell(at));
    }

    /// Its columns.
    public ColumnSet columns() {
        return columns;
    }

    private Stream<ListRow> first() {
        return IntStream.range(0, Math.min(MEASURED, getItems().size()))
                .mapToObj(at -> getItems().get(at).row().get())
                .flatMap(Stream::ofNullable);
    }

    private void follow() {
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    if (!following && index.intValue() >= 0) {
                        model.cursor().set(index.intValue());
                    }
                });
        model.settled().subscribe(this::settle);
        model.cursor().subscribe(this::showCursor);
        model.onMoved(this::scroll);
        skinProperty().subscribe(this::watch);
        heightProperty().subscribe(this::look);
        widthProperty().subscribe(now -> columns.fit(now.doubleValue() - SCROLL_BAR));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> walked(true));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> walked(true));
    }

    private void walked(boolean now) {
        pseudoClassStateChanged(WALKED, now);
    }

    private void settle() {
        pseudoClassStateChanged(BARE, getItems().isEmpty());
        showCursor();
        // later readings leave the columns as they are: nothing is to jump under a reader's eyes
        if (!measured && first().findAny().isPresent()) {
            measured = true;
            columns.measure();
        }
    }

    private void watch(@Nullable Skin<?> skin) {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            flow.positionProperty().subscribe(this::look);
        }
        if (lookup(".scroll-bar:horizontal") instanceof ScrollBar bar) {
            scrolled.bind(bar.valueProperty());
            scrolled.subscribe(this::freezeHeaders);
        }
    }

    /// By how much the columns are scrolled to the left.
    public ReadOnlyDoubleProperty scrolled() {
        return scrolled.getReadOnlyProperty();
    }

    private @Nullable VirtualFlow<?> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    private RecordRow row() {
        RecordRow row = new RecordRow(model.marks(), this);
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> mark(row, event));
        row.setOnMouseClicked(event -> {
            ListRow shown = row.shown();
            boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
            if (shown != null && shown.isRecord() && twice && !edits(row.getIndex(), event)) {
                open(shown);
            }
        });
        return row;
    }

    /// A double click on a value edits it; on the title it opens the record.
    private boolean edits(int at, MouseEvent event) {
        double x = event.getX();
        double stuck = 0;
        for (TableColumn<Slot, ?> column : frozenInSight()) {
            stuck += column.getWidth();
        }
        if (x - scrolled.get() < stuck) {
            x -= scrolled.get();
        }
        for (TableColumn<Slot, ?> column : getColumns()) {
            if (x < column.getWidth()) {
                boolean title = column.getStyleClass().contains("name");
                return !title && column.getUserData() instanceof Field field && edit.at(at, field);
            }
            x -= column.getWidth();
        }
        return false;
    }

    /// Ctrl marks one more, Shift all up to here.
    private void mark(RecordRow row, MouseEvent event) {
        ListRow shown = row.shown();
        if (shown == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (!shown.isRecord()) {
            event.consume();
            requestFocus();
            getSelectionModel().clearAndSelect(row.getIndex());
            fold.accept(shown);
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

    /// The row in focus, when it is in sight.
    public Optional<Node> cursorRow() {
        return rowAt(model.cursor().get());
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
        walked(false);
        measured = false;
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
}
