package org.phalanx.desktop.settings;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.store.keep.Keeping;
import org.phalanx.store.open.Backup;

/// The backups of the workspace, and making one now.
final class BackupsModel {
    private final Keeping keeping;
    private final Tasks tasks;
    private final ObservableList<Kept> backups = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Backup> made = new ReadOnlyObjectWrapper<>();

    @Inject
    BackupsModel(Keeping keeping, Tasks tasks) {
        this.keeping = keeping;
        this.tasks = tasks;
    }

    /// Newest first.
    ObservableList<Kept> backups() {
        return backups;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The backup that was asked for here last.
    ReadOnlyObjectProperty<@Nullable Backup> made() {
        return made.getReadOnlyProperty();
    }

    void load() {
        tasks.work(this::kept).onSuccess(backups::setAll).start();
    }

    void backUp() {
        busy.set(true);
        tasks.work(
                        () -> {
                            Backup fresh = keeping.backup();
                            return new Result(fresh, kept());
                        })
                .onSuccess(result -> {
                    backups.setAll(result.all());
                    made.set(result.made());
                })
                .lastly(() -> busy.set(false))
                .start();
    }

    /// Their sizes are read from the disk, so not on the screen's thread.
    private List<Kept> kept() throws IOException {
        var all = new ArrayList<Kept>();
        for (Backup one : keeping.list()) {
            all.add(new Kept(one, Files.size(one.file())));
        }
        return all;
    }

    /// A backup and what it takes on the disk.
    record Kept(Backup backup, long bytes) {}

    private record Result(Backup made, List<Kept> all) {}
}
