package org.phalanx.desktop.records.time;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;

/// The history of one record as it grows: what was written to it and what was done with it.
public final class TimelineModel {
    private static final int STEP = 40;

    private final TimelineReader reader;
    private final LiveViews lives;
    private final Undoing undoing;
    private final ObservableList<TimelineItem> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final AtomicInteger most = new AtomicInteger(STEP);
    private @Nullable UUID shown;
    private @Nullable LiveQuery<TimelineReader.Part> live;

    @Inject
    public TimelineModel(TimelineReader reader, LiveViews lives, Undoing undoing) {
        this.reader = reader;
        this.lives = lives;
        this.undoing = undoing;
    }

    /// Newest first.
    public ObservableList<TimelineItem> entries() {
        return entries;
    }

    /// Whether there may be older entries.
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /// The record whose history this is.
    UUID record() {
        return Objects.requireNonNull(shown);
    }

    public void show(RecordType type, UUID record) {
        close();
        shown = record;
        entries.clear();
        most.set(STEP);
        live =
                lives.follow(
                        List.of(Dependency.on(type.key()), Dependency.on(TimelineActivity.TYPE)),
                        () -> reader.newest(type, record, most.get()),
                        result -> take(result.value()));
        live.start();
    }

    private void take(TimelineReader.Part read) {
        more.set(read.more());
        if (!entries.equals(read.items())) {
            entries.setAll(read.items());
        }
    }

    /// Reads older entries as well.
    public void readMore() {
        most.addAndGet(STEP);
        if (live != null) {
            live.refresh();
        }
    }

    /// Takes back what an entry did.
    public void undo(TimelineEntry entry) {
        undoing.gesture(entry.gesture());
    }

    public void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }
}
