package org.phalanx.desktop.records.page;

import java.util.HashMap;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.stage.StagePath;
import org.phalanx.desktop.records.stage.StagePathReader;

/// A stage that the record in sight shall come to. What the gate lacks is said; the move is tried
/// again by itself whenever something was supplied, until the record is there or nobody wants it
/// any more.
final class StageWish {
    private final RecordModel record;
    private final Consumer<StagePath.Step> reached;
    private final ReadOnlyObjectWrapper<StagePath.@Nullable Step> wanted =
            new ReadOnlyObjectWrapper<>();

    /// @param reached gets the stage once the record is there
    StageWish(RecordModel record, Consumer<StagePath.Step> reached) {
        this.record = record;
        this.reached = reached;
        record.refused().subscribe(this::retry);
    }

    /// The stage that is still wanted, or null.
    ReadOnlyObjectProperty<StagePath.@Nullable Step> wanted() {
        return wanted.getReadOnlyProperty();
    }

    void move(StagePath.Step step) {
        RecordPicture now = record.record().get();
        if (now != null && !step.id().equals(now.value(StagePathReader.STAGE))) {
            wanted.set(step);
            attempt(step);
        }
    }

    void forget() {
        wanted.set(null);
    }

    /// Something was written after a refusal.
    private void retry(Refusals.@Nullable Told told) {
        StagePath.Step step = wanted.get();
        if (told == null && step != null) {
            attempt(step);
        }
    }

    private void attempt(StagePath.Step step) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(StagePathReader.STAGE, step.id());
        record.save(fields, StagePathReader.link(step), () -> arrive(step));
    }

    private void arrive(StagePath.Step step) {
        if (Objects.equals(wanted.get(), step)) {
            wanted.set(null);
            reached.accept(step);
        }
    }
}
