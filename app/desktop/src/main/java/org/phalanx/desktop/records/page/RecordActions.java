package org.phalanx.desktop.records.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.time.ActivityReader;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// What can be done with the record on a page, but for the writing of its fields.
final class RecordActions implements RecordHead.Actions {
    private static final String ACTIVITY = "activity";
    private static final String ACCOUNT = "account_id";

    private final RecordModels models;
    private final Places places;
    private final RecordType type;
    private final Optional<String> loggedBy;
    private final Runnable editAll;

    /// @param editAll opens all fields
    RecordActions(
            RecordModels models, Places places, Schema schema, RecordType type, Runnable editAll) {
        this.models = models;
        this.places = places;
        this.type = type;
        this.loggedBy = ActivityReader.by(schema, type);
        this.editAll = editAll;
    }

    private @Nullable RecordPicture record() {
        return models.record().record().get();
    }

    @Override
    public void back() {
        places.back();
    }

    @Override
    public void list() {
        places.list(type.key());
    }

    @Override
    public void editAll() {
        editAll.run();
    }

    @Override
    public void delete() {
        RecordPicture record = record();
        if (record != null && !record.isDeleted()) {
            models.bin().delete(record.type(), List.of(record.id()), record.title(), () -> {});
        }
    }

    void restore(RecordPicture record) {
        models.bin().restore(record.type(), record.id(), record.title());
    }

    @Override
    public void log() {
        RecordPicture record = record();
        if (record != null) {
            loggedBy.ifPresent(by -> places.create(ACTIVITY, preset(record, by)));
        }
    }

    private static Map<String, UUID> preset(RecordPicture record, String by) {
        return record.value(ACCOUNT) instanceof UUID account && !by.equals(ACCOUNT)
                ? Map.of(by, record.id(), ACCOUNT, account)
                : Map.of(by, record.id());
    }

    @Override
    public boolean isLogged() {
        return loggedBy.isPresent();
    }
}
