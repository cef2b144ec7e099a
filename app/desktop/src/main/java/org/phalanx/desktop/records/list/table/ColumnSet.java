package org.phalanx.desktop.records.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;

/// The columns of a list's table: which there are, how wide, and by which the rows are in order.
/// Tells what a person does to them, and nothing of what is set here.
public final class ColumnSet {
    private final ObservableList<TableColumn<Slot, ?>> columns;
    private final ObservableList<TableColumn<Slot, ?>> order;
    private final TableColumn<Slot, ?> marks;
    private final ListColumns maker;
    private final ListParts parts;
    private final ColumnFit fit = new ColumnFit();
    private Consumer<List<SortBy>> sorted = sorts -> {};
    private Consumer<List<String>> moved = keys -> {};
    private BiConsumer<String, Double> widened = (column, width) -> {};
    private Supplier<Stream<ListRow>> rows = Stream::empty;
    private Map<String, ListSums.Sum> sums = Map.of();
    private @Nullable RecordType type;
    private double room;
    private boolean setting;

    /// @param columns of the table
    /// @param order columns by which the table says it is sorted
    /// @param marks the column that always comes first
    ColumnSet(
            ObservableList<TableColumn<Slot, ?>> columns,
            ObservableList<TableColumn<Slot, ?>> order,
            TableColumn<Slot, ?> marks,
            ListColumns maker,
            ListParts parts) {
        this.columns = columns;
        this.order = order;
        this.marks = marks;
        this.maker = maker;
        this.parts = parts;
        columns.addListener((ListChangeListener<TableColumn<Slot, ?>>) change -> reordered());
    }

    /// Called with the columns in their new order when a person has moved one.
    public void onMoved(Consumer<List<String>> action) {
        moved = action;
    }

    /// Called when a person has pulled a column to another width.
    public void onWidth(BiConsumer<String, Double> action) {
        widened = action;
    }

    /// Called when a person has chosen another order.
    public void onSorted(Consumer<List<SortBy>> action) {
        sorted = action;
    }

    /// Rows whose content columns have to fit.
    void fitting(Supplier<Stream<ListRow>> read) {
        rows = read;
    }

    private void quietly(Runnable setter) {
        boolean before = setting;
        setting = true;
        setter.run();
        setting = before;
    }

    /// Shows these columns.
    ///
    /// @param widths chosen ones by field key
    public void shape(
            RecordType of, List<Field> fields, Map<String, Double> widths, List<SortBy> sorts) {
        type = of;
        fit.choose(widths);
        quietly(() -> {
            var made = new ArrayList<TableColumn<Slot, ?>>(List.of(marks));
            fields.forEach(field -> made.add(watched(maker.of(of, field))));
            columns.setAll(made);
            mark(sorts);
        });
        measure();
    }

    /// Shows by arrows in the header how the list is sorted.
    public void order(List<SortBy> sorts) {
        quietly(() -> mark(sorts));
    }

    private void mark(List<SortBy> sorts) {
        var by = new ArrayList<TableColumn<Slot, ?>>();
        for (SortBy sort : sorts) {
            for (TableColumn<Slot, ?> column : columns) {
                if (sort.field().equals(column.getId())) {
                    column.setSortType(
                            sort.descending()
                                    ? TableColumn.SortType.DESCENDING
                                    : TableColumn.SortType.ASCENDING);
                    by.add(column);
                }
            }
        }
        order.setAll(by);
        SortArrow.show(columns, order);
    }

    /// The table asks for another order.
    void reorder() {
        SortArrow.show(columns, order);
        if (!setting) {
            sorted.accept(
                    order.stream()
                            .map(column ->
                                    new SortBy(
                                            Objects.requireNonNull(column.getId()),
                                            column.getSortType()
                                                    == TableColumn.SortType.DESCENDING))
                            .toList());
        }
    }

    private TableColumn<Slot, ListRow> watched(TableColumn<Slot, ListRow> column) {
        column.widthProperty()
                .subscribe((before, now) -> {
                    // a width that nobody has pulled is the preferred one
                    if (!setting && now.doubleValue() != column.getPrefWidth()) {
                        String key = Objects.requireNonNull(column.getId());
                        fit.pull(key, now.doubleValue());
                        widened.accept(key, now.doubleValue());
                    }
                });
        return column;
    }

    private void reordered() {
        if (!setting) {
            List<String> keys =
                    columns.stream()
                            .filter(column -> !marks.equals(column))
                            .map(column -> Objects.requireNonNull(column.getId()))
                            .toList();
            // columns can't be set while they are being moved
            parts.tasks().work(() -> keys).onSuccess(moved).start();
        }
    }

    /// Writes amounts in the scale that their sums suggest.
    public void scale(Map<String, ListSums.Sum> now) {
        sums = now;
        for (TableColumn<Slot, ?> column : columns) {
            if (column.getUserData() instanceof Field field && now.containsKey(field.key())) {
                maker.scales().take(field, Objects.requireNonNull(now.get(field.key())));
            }
        }
        measure();
    }

    /// What a column comes to, as it stands below it; empty when that means nothing.
    String total(Field field) {
        ListSums.Sum sum = sums.get(field.key());
        return sum == null || sum.of() == Place.Total.NONE ? "" : maker.scales().total(field, sum);
    }

    /// Measures what the columns hold and gives them the room anew.
    void measure() {
        RecordType of = type;
        if (of != null) {
            for (TableColumn<Slot, ?> column : columns) {
                if (column.getUserData() instanceof Field field) {
                    fit.measured(field, maker.width(of, field, rows.get(), sums));
                }
            }
            fit(room);
        }
    }

    /// Gives the columns this room.
    void fit(double width) {
        room = width;
        if (room > 0) {
            quietly(() -> fit.fit(columns, room));
        }
    }
}
