package org.phalanx.desktop.settings;

import jakarta.inject.Inject;
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
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Backup> made = new ReadOnlyObjectWrapper<>();

    @Inject
    BackupsModel(Keeping keeping, Tasks tasks) {
        this.keeping = keeping;
        this.tasks = tasks;
    }

    /// Newest first.
    ObservableList<Backup> backups() {
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
        tasks.work(keeping::list).onSuccess(backups::setAll).start();
    }

    void backUp() {
        busy.set(true);
        tasks.work(
                        () -> {
                            Backup fresh = keeping.backup();
                            return new Result(fresh, keeping.list());
                        })
                .onSuccess(result -> {
                    backups.setAll(result.all());
                    made.set(result.made());
                })
                .lastly(() -> busy.set(false))
                .start();
    }

    private record Result(Backup made, List<Backup> all) {}
}
