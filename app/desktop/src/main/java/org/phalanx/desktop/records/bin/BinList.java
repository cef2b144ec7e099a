package org.phalanx.desktop.records.bin;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;
import org.phalanx.store.schema.CurrentCatalog;

/// What lies in the bin, following the database.
public final class BinList {
    private final BinReader reader;
    private final LiveViews lives;
    private final CurrentCatalog catalog;
    private final ObservableList<BinRow> rows = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper();
    private List<BinRow> all = List.of();
    private @Nullable LiveQuery<List<BinRow>> live;

    @Inject
    BinList(BinReader reader, LiveViews lives, CurrentCatalog catalog) {
        this.reader = reader;
        this.lives = lives;
        this.catalog = catalog;
        typed.subscribe((before, now) -> narrow());
    }

    /// What passes the name that was typed, deleted last comes first.
    ObservableList<BinRow> rows() {
        return rows;
    }

    /// A part of the name.
    StringProperty typed() {
        return typed;
    }

    /// Whether it was read once.
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// Whether there is more of a type than is listed.
    ReadOnlyBooleanProperty cut() {
        return cut.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void start() {
        close();
        var titles = new ArrayList<Dependency>();
        BinReader.types(catalog.schema()).forEach(type -> titles.add(Dependency.on(type.key())));
        live = lives.follow(titles, reader::rows, result -> take(result.value()));
        live.start();
    }

    void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    private void take(List<BinRow> now) {
        all = now;
        cut.set(
                now.stream()
                        .map(BinRow::type)
                        .distinct()
                        .anyMatch(type -> count(now, type.key()) >= BinReader.MOST));
        narrow();
        read.set(true);
    }

    private static long count(List<BinRow> rows, String type) {
        return rows.stream().filter(row -> row.type().key().equals(type)).count();
    }

    private void narrow() {
        String part = typed.get().strip().toLowerCase(Locale.ROOT);
        List<BinRow> wanted =
                all.stream()
                        .filter(row -> row.title().toLowerCase(Locale.ROOT).contains(part))
                        .toList();
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
    }
}
