package org.phalanx.store.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.schema.Definitions;

/// The changes that bring the definitions of a workspace in line with a pack.
final class DefinitionChanges {

    private final Pack pack;
    private final Schema present;
    private final InstalledPacks installed;
    private final Map<UUID, String> before;
    private final Map<UUID, String> content = new HashMap<>();
    private final List<Change> types = new ArrayList<>();
    private final List<Change> fields = new ArrayList<>();

    /// @param present record types as they stand in the workspace
    /// @param before definitions as the installed version of the pack brought them
    /// @throws PackException when a field would hold other values than those that are stored
    DefinitionChanges(Pack pack, Schema present, InstalledPacks installed, Map<UUID, String> before)
            throws PackException {
        this.pack = pack;
        this.present = present;
        this.installed = installed;
        this.before = before;
        for (RecordType type : pack.schema().all()) {
            take(type);
        }
        for (RecordType type : present.all()) {
            retire(type);
        }
    }

    /// Types before their fields.
    List<Change> changes() {
        var all = new ArrayList<>(types);
        all.addAll(fields);
        return all;
    }

    /// What the pack brings, by id of the definition: the old side of its next upgrade.
    Map<UUID, String> content() {
        return content;
    }

    private void take(RecordType type) throws PackException {
        types.add(change(type, Definitions.write(type)));
        for (Field field : type.fields().values()) {
            refuseOtherValues(type, field);
            fields.add(change(type, field, Definitions.write(field)));
        }
    }

    private void refuseOtherValues(RecordType type, Field field) throws PackException {
        Optional<Field> stored =
                present.find(type.key()).map(known -> known.fields().get(field.key()));
        if (stored.isPresent() && !field.storesLike(stored.get())) {
            throw new PackException(
                    pack.name(),
                    type.key() + "." + field.key() + " can't change its kind, scale or target");
        }
    }

    /// What the installed version had and this one hasn't stays, and is no longer offered.
    private void retire(RecordType type) {
        String spec = dropped(Definitions.typeId(type.key()));
        if (spec != null) {
            RecordType old = Definitions.type(spec);
            types.add(change(type, Definitions.write(old.with(old.origin().retire()))));
        }
        for (Field field : type.fields().values()) {
            String fieldSpec = dropped(Definitions.fieldId(type.key(), field.key()));
            if (fieldSpec != null) {
                Field old = Definitions.field(fieldSpec);
                fields.add(change(type, old, Definitions.write(old.with(old.origin().retire()))));
            }
        }
    }

    private @Nullable String dropped(UUID id) {
        return content.containsKey(id) ? null : before.get(id);
    }

    private Change change(RecordType type, String spec) {
        UUID id = Definitions.typeId(type.key());
        String merged = merged(Definitions.TYPE, id, spec);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("key", type.key());
        values.put("spec", merged);
        values.put("retired", Definitions.type(merged).origin().retired() ? true : null);
        return new Change(Definitions.TYPE, id, values);
    }

    private Change change(RecordType type, Field field, String spec) {
        UUID id = Definitions.fieldId(type.key(), field.key());
        String merged = merged(Definitions.FIELD, id, spec);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("of_type", type.key());
        values.put("key", field.key());
        values.put("spec", merged);
        values.put("retired", Definitions.field(merged).origin().retired() ? true : null);
        return new Change(Definitions.FIELD, id, values);
    }

    private String merged(String type, UUID id, String spec) {
        content.put(id, spec);
        return ThreeWay.merge(before.get(id), spec, installed.present(type, id));
    }
}
