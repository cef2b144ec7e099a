package org.phalanx.desktop.records.stage;

import jakarta.inject.Inject;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.ui.run.Running;
import org.phalanx.desktop.ui.run.Tasks;

/// The path of the record in sight, read again whenever the record has changed.
public final class StagePathModel {
    private final StagePathReader reader;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<StagePath> path =
            new ReadOnlyObjectWrapper<>(StagePath.NONE);
    private @Nullable Running running;

    @Inject
    public StagePathModel(StagePathReader reader, Tasks tasks) {
        this.reader = reader;
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<StagePath> path() {
        return path.getReadOnlyProperty();
    }

    /// Follows this record from now on.
    public void show(RecordPicture record) {
        if (running != null) {
            running.cancel();
        }
        if (!StagePathReader.isStaged(record.type())) {
            path.set(StagePath.NONE);
            return;
        }
        running = tasks.work(() -> reader.of(record)).onSuccess(path::set).start();
    }
}
