package org.phalanx.desktop.records.list;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.ConditionFilter;
import org.phalanx.desktop.records.list.arrange.Arrangement;
import org.phalanx.desktop.records.list.arrange.Arrangements;
import org.phalanx.desktop.records.list.arrange.ViewShelf;
import org.phalanx.desktop.records.list.rows.ListQuery;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.SavedView;
import org.phalanx.store.schema.CurrentCatalog;

/// The list that a page shows: its type, how it is arranged, and what it therefore asks for.
final class ListDesk {
    private final ListModels models;
    private final CurrentCatalog catalog;
    private final Arrangements arrangements;
    private Arrangement now = Arrangement.NONE;
    private @Nullable RecordType type;
    private final Set<Object> collapsed = new HashSet<>();
    private boolean passing;
    private Runnable shaped = () -> {};
    private Runnable again = () -> {};
    private Runnable changed = () -> {};

    @Inject
    ListDesk(ListModels models, CurrentCatalog catalog, Arrangements arrangements) {
        this.models = models;
        this.catalog = catalog;
        this.arrangements = arrangements;
        models.filter().onChanged(this::narrow);
        models.list().type().subscribe(this::renew);
    }

    ListModels models() {
        return models;
    }

    /// Called when columns have become others.
    void onShaped(Runnable action) {
        shaped = action;
    }

    /// Called when the arrangement has become another.
    void onArranged(Runnable action) {
        changed = action;
    }

    /// Called when the list begins again from its top.
    void onAgain(Runnable action) {
        again = action;
    }

    /// Shows a type as its reader left it; the first time with the view that he begins with.
    void begin(RecordType of) {
        boolean other = type == null || !type.key().equals(of.key());
        Arrangement left = arrangements.of(of);
        begin(of, left, false);
        arrangements
                .rule(of)
                .ifPresent(rule ->
                        models.typing()
                                .read(
                                        of,
                                        rule,
                                        conditions -> arrange(of, left.withConditions(conditions)),
                                        reasons -> {}));
        shelf().follow(
                        of,
                        () -> {
                            if (other) {
                                shelf().usual().ifPresent(this::choose);
                            }
                        });
    }

    private ViewShelf shelf() {
        return models.views().shelf();
    }

    /// Shows a list as a view has it.
    void choose(SavedView view) {
        RecordType of = Objects.requireNonNull(type);
        shelf().read(
                        view,
                        arrangement -> {
                            if (of.equals(type)) {
                                shelf().choose(view);
                                arrange(of, arrangement);
                            }
                        },
                        reasons -> models.views().writing().unreadable(view, reasons));
    }

    /// Leaves views: the list as it is at first.
    void leaveView() {
        RecordType of = Objects.requireNonNull(type);
        shelf().choose(null);
        arrange(of, Arrangement.usual(of));
    }

    private void arrange(RecordType of, Arrangement arrangement) {
        if (of.equals(type)) {
            begin(of, arrangement, false);
            keep(arrangement);
        }
    }

    /// Whether the list is no longer what the chosen view says.
    boolean hasChanged(SavedView view) {
        return type != null && !shelf().shape(now).equals(view.shape());
    }

    /// Shows the records that pass conditions, for once: the reader's own filter comes back next
    /// time.
    void begin(RecordType of, List<Condition> conditions) {
        shelf().follow(of, () -> {});
        begin(of, arrangements.of(of).withConditions(conditions), true);
    }

    private void begin(RecordType of, Arrangement arrangement, boolean forOnce) {
        type = of;
        collapsed.clear();
        passing = forOnce;
        now = arrangement;
        models.filter().begin(of, arrangement.conditions());
        shaped.run();
        show();
        changed.run();
    }

    private void show() {
        again.run();
        models.list().show(query());
        models.sums().show(query());
    }

    /// Goes on following after the page was out of sight.
    void resume() {
        if (type != null) {
            models.list().resume();
            models.sums().show(query());
            shelf().follow(type, () -> {});
        }
    }

    void close() {
        shelf().close();
        models.list().close();
        models.sums().close();
    }

    @Nullable RecordType type() {
        return type;
    }

    Arrangement arrangement() {
        return now;
    }

    /// The fields of the columns.
    List<Field> fields() {
        return query().fields(Objects.requireNonNull(type));
    }

    /// The order in force.
    List<SortBy> order() {
        return query().order(Objects.requireNonNull(type));
    }

    private ListQuery query() {
        RecordType of = Objects.requireNonNull(type);
        Filter filter = new ConditionFilter(catalog.schema()).of(of, models.filter().conditions());
        String typed = models.filter().typed().get().strip();
        return new ListQuery(
                of.key(),
                now.columns(),
                filter,
                typed,
                now.sorts(),
                now.group(),
                Set.copyOf(collapsed));
    }

    private void narrow() {
        if (type != null) {
            keep(now.withConditions(models.filter().conditions()));
            show();
        }
    }

    /// Keeps so many columns in sight when the others are scrolled sideways.
    void freeze(int count) {
        keep(now.withFrozen(count));
        shaped.run();
    }

    /// Puts records with the same value of a field together; an empty key takes groups away.
    void group(String field) {
        collapsed.clear();
        keep(now.withGroup(field));
        show();
    }

    /// The same for once: the reader's own way comes back next time.
    void groupOnce(String field) {
        passing = true;
        collapsed.clear();
        now = now.withGroup(field);
        changed.run();
        show();
    }

    /// Folds a group, or unfolds it.
    void fold(ListRow line) {
        ListRow.Head head = line.head();
        if (head != null) {
            Object key = head.key() == null ? "" : head.key();
            if (!collapsed.remove(key)) {
                collapsed.add(key);
            }
            models.list().reshape(query());
        }
    }

    void sort(List<SortBy> sorts) {
        keep(now.withSorts(sorts));
        show();
    }

    /// Shows these columns; the title stays where it is, at the left.
    void columns(List<String> wanted) {
        RecordType of = Objects.requireNonNull(type);
        String title = of.face().title();
        var columns = new ArrayList<>(List.of(title));
        wanted.stream().filter(key -> !key.equals(title)).forEach(columns::add);
        keep(now.withColumns(columns));
        shaped.run();
        models.list().reshape(query());
        models.sums().show(query());
    }

    void width(String column, double width) {
        var widths = new HashMap<>(now.widths());
        widths.put(column, width);
        keep(now.withWidths(widths));
    }

    /// Columns, widths and order as they were at first; the filter stays.
    void reset() {
        RecordType of = Objects.requireNonNull(type);
        keep(Arrangement.usual(of).withConditions(now.conditions()));
        shaped.run();
        show();
    }

    private void keep(Arrangement other) {
        now = other;
        changed.run();
        RecordType of = Objects.requireNonNull(type);
        if (passing) {
            Arrangement own = arrangements.of(of);
            arrangements.keep(of, now.withConditions(own.conditions()).withGroup(own.group()));
        } else {
            arrangements.keep(of, now);
        }
    }

    /// The type has become another: a field was added or renamed.
    private void renew(@Nullable RecordType other) {
        RecordType before = type;
        if (other != null
                && before != null
                && other.key().equals(before.key())
                && !other.equals(before)) {
            type = other;
            models.filter().renew(other);
            shaped.run();
        }
    }
}
