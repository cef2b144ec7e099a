package org.phalanx.desktop.records.page;

import jakarta.inject.Inject;
import java.util.UUID;
import org.phalanx.desktop.records.bin.BinModel;
import org.phalanx.desktop.records.related.RelatedModel;
import org.phalanx.desktop.records.stage.StagePathModel;
import org.phalanx.desktop.records.time.TimelineModel;
import org.phalanx.kernel.type.RecordType;

/// What a record page follows: the record, its stages, its history, its lists.
record RecordModels(
        RecordModel record,
        StagePathModel path,
        TimelineModel timeline,
        RelatedModel related,
        BinModel bin) {
    @Inject
    RecordModels {}

    void show(RecordType type, UUID id) {
        record.show(type, id);
        timeline.show(type, id);
        related.show(type, id);
    }

    void close() {
        record.close();
        timeline.close();
        related.close();
    }
}
