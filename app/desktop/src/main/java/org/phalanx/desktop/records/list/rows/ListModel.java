package org.phalanx.desktop.records.list.rows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;
import org.phalanx.store.query.Reads;
import org.phalanx.store.schema.CurrentCatalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A list of any length that follows the database. Only what is in sight is read; place, focus and
/// marks stay with their records when others come and go.
public final class ListModel {
    private static final Logger LOG = LoggerFactory.getLogger(ListModel.class);
    private static final int FIRST_SCREEN = 39;
    private static final List<String> DEFINITIONS = List.of("record_type", "field_def");

    private final ListReader reader;
    private final LiveViews lives;
    private final CurrentCatalog catalog;
    private final Slots slots = new Slots();
    private final Marks marks = new Marks();
    private final Blocks blocks;
    private final MarkedRows marked;
    private final IntegerProperty cursor = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyObjectWrapper<@Nullable RecordType> type = new ReadOnlyObjectWrapper<>();
    private final AtomicReference<@Nullable Wanted> wanted = new AtomicReference<>();
    private final ReadOnlyIntegerWrapper settled = new ReadOnlyIntegerWrapper();
    private IntConsumer moved = rows -> {};
    private int first;
    private int last = FIRST_SCREEN;
    private final ReadOnlyIntegerWrapper records = new ReadOnlyIntegerWrapper();
    private boolean bare;
    private @Nullable UUID focused;
    private @Nullable Order order;
    private @Nullable LiveQuery<Answer> live;

    /// Where a list is with its first reading.
    public enum State {
        READING,
        READ,
        FAILED
    }

    private record Wanted(ListQuery query, Sight sight) {}

    private record Answer(Wanted to, ListPicture picture) {}

    @Inject
    public ListModel(ListReader reader, LiveViews lives, Tasks tasks, CurrentCatalog catalog) {
        this.reader = reader;
        this.lives = lives;
        this.catalog = catalog;
        this.marked = new MarkedRows(marks, slots, reader, tasks);
        this.blocks =
                new Blocks(
                        reader,
                        tasks,
                        slots,
                        () -> {
                            focusRow();
                            load();
                        },
                        this::fail);
        cursor.subscribe(now -> focusRow());
        marks.changes().subscribe(now -> look());
    }

    /// One place a record, all of them.
    public ObservableList<Slot> slots() {
        return slots;
    }

    /// How many records there are; lines above groups are none.
    public ReadOnlyIntegerProperty records() {
        return records.getReadOnlyProperty();
    }

    /// Whether there is no record of the type at all, so that no condition is to blame.
    public boolean isBare() {
        return bare;
    }

    public Marks marks() {
        return marks;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The type as the last reading found it, with fields that were added meanwhile.
    public ReadOnlyObjectProperty<@Nullable RecordType> type() {
        return type.getReadOnlyProperty();
    }

    /// What is done with the records that are marked.
    public MarkedRows marked() {
        return marked;
    }

    /// Marks the records from the one in focus to a position.
    public void markTo(int position) {
        ListQuery query = query();
        if (query != null) {
            marked.between(query, cursor.get(), position);
        }
    }

    /// Position of the row that has the focus, −1 without any.
    public IntegerProperty cursor() {
        return cursor;
    }

    /// The row that has the focus, null when there is none or it wasn't read yet.
    public @Nullable ListRow current() {
        return cursor.get() < 0 ? null : slots.row(cursor.get());
    }

    /// Changes whenever a new state of the list has been taken over.
    public ReadOnlyIntegerProperty settled() {
        return settled.getReadOnlyProperty();
    }

    /// Called when what is in sight now stands so many rows further down than before.
    public void onMoved(IntConsumer action) {
        moved = action;
    }

    public @Nullable ListQuery query() {
        Wanted now = wanted.get();
        return now == null ? null : now.query();
    }

    /// Shows another list, from its top.
    public void show(ListQuery query) {
        close();
        first = 0;
        last = FIRST_SCREEN;
        focused = null;
        marks.clear();
        state.set(State.READING);
        ask(query);
    }

    /// Shows other columns of the same records: place, focus and marks stay.
    public void reshape(ListQuery query) {
        close();
        ask(query);
    }

    private void ask(ListQuery query) {
        wanted.set(new Wanted(query, sight()));
        live = lives.follow(dependencies(query), this::read, this::take, this::fail);
        live.start();
    }

    /// Reads on after it was closed.
    public void resume() {
        ListQuery query = query();
        if (query != null && live == null) {
            ask(query);
        }
    }

    /// Tries once more after a failure.
    public void retry() {
        state.set(State.READING);
        if (live != null) {
            live.refresh();
        }
    }

    /// Stops following.
    public void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    private List<Dependency> dependencies(ListQuery query) {
        Schema schema = catalog.schema();
        var all = new ArrayList<>(Reads.of(query.question(schema), schema));
        DEFINITIONS.stream().map(Dependency::on).forEach(all::add);
        return all;
    }

    private Answer read() {
        Wanted now = Objects.requireNonNull(wanted.get());
        return new Answer(now, reader.picture(now.query(), now.sight()));
    }

    private void take(LiveQuery.Result<Answer> result) {
        Answer answer = result.value();
        if (!isPresent(answer.to().query())) {
            return;
        }
        ListPicture picture = answer.picture();
        type.set(picture.type());
        int count = picture.size().lines();
        records.set(picture.size().count());
        bare = picture.size().bare();
        order = picture.order();
        blocks.forget();
        slots.replace(count, picture.block());
        marks.keep(records.get(), picture.gone());
        if (picture.moved() != 0) {
            first += picture.moved();
            last += picture.moved();
            moved.accept(picture.moved());
        }
        int at = picture.cursor() >= 0 ? picture.cursor() : Math.min(cursor.get(), count - 1);
        cursor.set(state.get() == State.READ ? at : Math.min(0, count - 1));
        focusRow();
        state.set(State.READ);
        settled.set(settled.get() + 1);
        look();
        load();
    }

    private void fail(Throwable failure) {
        LOG.error("A list can't be read", failure);
        state.set(State.FAILED);
    }

    private boolean isPresent(ListQuery query) {
        return query.equals(query());
    }

    private void focusRow() {
        ListRow row = current();
        focused = row == null ? null : row.id();
        look();
    }

    /// Says which rows can be seen.
    public void inSight(int newFirst, int newLast) {
        if (newFirst >= 0 && newLast >= newFirst && (newFirst != first || newLast != last)) {
            first = newFirst;
            last = newLast;
            look();
            load();
        }
    }

    private Sight sight() {
        ListRow top = first == 0 ? null : slots.row(first);
        return new Sight(first, last, top == null ? null : top.id(), focused, marks.odd());
    }

    /// The next reading begins from here.
    private void look() {
        ListQuery query = query();
        if (query != null) {
            wanted.set(new Wanted(query, sight()));
        }
    }

    private void load() {
        ListQuery query = query();
        if (query != null && state.get() == State.READ) {
            blocks.load(query, order, sight());
        }
    }
}
