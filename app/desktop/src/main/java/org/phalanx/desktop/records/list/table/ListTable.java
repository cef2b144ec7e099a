package org.phalanx.desktop.records.list.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
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
import org.phalanx.desktop.records.list.rows.ListSums;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;

/// The table of a list: tells the model what is in sight and keeps its place when rows come and go.
public final class ListTable extends TableView<Slot> {
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
    private static final double SCROLL_BAR = 10;

    private final ListModel model;
    private final ListColumns columns;
    private final Consumer<Link> open;
    private final ReadOnlyDoubleWrapper scrolled = new ReadOnlyDoubleWrapper();
    private final MarkColumn marks;
    private final ListParts parts;
    private Consumer<List<SortBy>> sorted = sorts -> {};
    private Consumer<List<String>> ordered = columns -> {};
    private BiConsumer<String, Double> widened = (column, width) -> {};
    private Scales scales = new Scales();
    private final Map<String, Double> usual = new HashMap<>();
    private Map<String, Double> chosen = Map.of();
    private boolean following;

    /// @param open opens a record
    public ListTable(ListModel model, ListParts parts, Consumer<Link> open) {
        this.model = model;
        this.open = open;
        this.parts = parts;
        this.marks = new MarkColumn(model, parts.language().texts(ListTable.class));
        this.columns = new ListColumns(parts, open);
        getStyleClass().add("record-table");
        setItems(model.slots());
        setPlaceholder(new Region());
        model.settled().subscribe(() -> pseudoClassStateChanged(BARE, getItems().isEmpty()));
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
        widthProperty().subscribe(this::fit);
        getColumns().addListener((ListChangeListener<TableColumn<Slot, ?>>) change -> reordered());
    }

    private void fit() {
        if (getWidth() > 0) {
            boolean before = following;
            following = true;
            ColumnFit.fit(getColumns(), usual, chosen, getWidth() - SCROLL_BAR);
            following = before;
        }
    }

    private void watch(@Nullable Skin<?> skin) {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            flow.positionProperty().subscribe(this::look);
        }
        if (lookup(".scroll-bar:horizontal") instanceof ScrollBar bar) {
            scrolled.bind(bar.valueProperty());
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
        scales = new Scales();
        var made = new ArrayList<TableColumn<Slot, ?>>(List.of(marks));
        for (Field field : fields) {
            TableColumn<Slot, ListRow> column = columns.of(type, field, scales);
            usual.put(field.key(), column.getPrefWidth());
            made.add(watched(column));
        }
        chosen = widths;
        getColumns().setAll(made);
        fit();
        mark(sorts);
        following = false;
        showCursor();
    }

    /// Shows by arrows in the header how the list is sorted.
    public void order(List<SortBy> sorts) {
        following = true;
        mark(sorts);
        following = false;
    }

    private void mark(List<SortBy> sorts) {
        var order = new ArrayList<TableColumn<Slot, ?>>();
        for (SortBy by : sorts) {
            for (TableColumn<Slot, ?> column : getColumns()) {
                if (by.field().equals(column.getId())) {
                    column.setSortType(
                            by.descending()
                                    ? TableColumn.SortType.DESCENDING
                                    : TableColumn.SortType.ASCENDING);
                    order.add(column);
                }
            }
        }
        getSortOrder().setAll(order);
    }

    private TableColumn<Slot, ListRow> watched(TableColumn<Slot, ListRow> column) {
        column.widthProperty()
                .subscribe((before, now) -> {
                    // a width that nobody has pulled is the preferred one
                    if (!following && now.doubleValue() != column.getPrefWidth()) {
                        pulled(Objects.requireNonNull(column.getId()), now.doubleValue());
                    }
                });
        return column;
    }

    private void pulled(String column, double width) {
        var widths = new HashMap<>(chosen);
        widths.put(column, width);
        chosen = widths;
        widened.accept(column, width);
    }

    private void reordered() {
        if (!following) {
            List<String> keys = fields();
            // columns can't be set while they are being moved
            parts.tasks().work(() -> keys).onSuccess(ordered).start();
        }
    }

    private List<String> fields() {
        return getColumns().stream()
                .filter(column -> !marks.equals(column))
                .map(column -> Objects.requireNonNull(column.getId()))
                .toList();
    }

    /// Writes amounts in the scale that their sums suggest.
    public void scale(Map<String, ListSums.Sum> sums) {
        String currency = parts.settings().currency();
        sums.forEach((field, sum) -> {
            if (sum.n() > 0) {
                Money typical =
                        Money.of(
                                sum.total()
                                        .divide(BigDecimal.valueOf(sum.n()), RoundingMode.HALF_UP),
                                currency);
                scales.of(field)
                        .set(
                                parts.formats()
                                        .money()
                                        .column(typical.minor(), Currency.getInstance(currency)));
            }
        });
    }

    /// Called with the columns in their new order when a person has moved one.
    public void onColumns(Consumer<List<String>> action) {
        ordered = action;
    }

    /// Called when a person has pulled a column to another width.
    public void onWidth(BiConsumer<String, Double> action) {
        widened = action;
    }

    /// The row in focus, when it is in sight.
    public Optional<Node> cursorRow() {
        int at = model.cursor().get();
        VirtualFlow<?> flow = flow();
        return flow == null || at < 0 || at >= flow.getCellCount()
                ? Optional.empty()
                : Optional.ofNullable(flow.getCell(at));
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
}
