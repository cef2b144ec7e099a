package org.phalanx.store.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.row.Records;

/// The changes that bring the records of a workspace in line with a pack; their ids follow from
/// pack and key.
final class RecordChanges {

    private static final JsonMapper JSON = new JsonMapper();

    private final Pack pack;
    private final Schema schema;
    private final Map<UUID, String> before;
    private final Locale locale;

    /// @param schema record types in force
    /// @param before content of the installed version, by id
    /// @param locale in which texts in two languages are kept
    RecordChanges(Pack pack, Schema schema, Map<UUID, String> before, Locale locale) {
        this.pack = pack;
        this.schema = schema;
        this.before = before;
        this.locale = locale;
    }

    /// What the pack brings, by id of the record: the old side of its next upgrade.
    Map<UUID, String> content() {
        var content = new HashMap<UUID, String>();
        for (PackRecord record : pack.records()) {
            try {
                content.put(id(record), JSON.writeValueAsString(record.fields()));
            } catch (JsonProcessingException e) {
                throw new StoreException("keeping pack " + pack.name(), e);
            }
        }
        return content;
    }

    /// The changes for some of its records.
    ///
    /// @param now the records of the workspace
    List<Change> of(List<PackRecord> records, Records now) throws PackException {
        var changes = new ArrayList<Change>();
        for (PackRecord record : records) {
            var fields = new HashMap<String, @Nullable Object>();
            for (Map.Entry<String, Object> entry : wanted(record, now).entrySet()) {
                Field field = schema.type(record.type()).field(entry.getKey());
                fields.put(field.key(), value(field, entry.getValue()));
            }
            if (!fields.isEmpty()) {
                changes.add(new Change(record.type(), id(record), fields));
            }
        }
        return changes;
    }

    private UUID id(PackRecord record) {
        return PackRecord.id(pack.name(), record.key());
    }

    /// All fields of a record that is new, of one that is there those that the pack changed and its
    /// owner did not, none of one that he removed for good.
    private Map<String, Object> wanted(PackRecord record, Records now) throws PackException {
        UUID id = id(record);
        Map<String, @Nullable Object> present =
                before.isEmpty() ? null : now.find(record.type(), id);
        if (present == null) {
            return before.containsKey(id) ? Map.of() : record.fields();
        }
        String old = before.get(id);
        return old == null ? Map.of() : changed(record, fields(old), present);
    }

    private Map<String, Object> changed(
            PackRecord record, Map<String, Object> old, Map<String, @Nullable Object> present)
            throws PackException {
        var changed = new LinkedHashMap<String, Object>();
        for (Map.Entry<String, Object> entry : record.fields().entrySet()) {
            Field field = schema.type(record.type()).field(entry.getKey());
            Object was = old.get(entry.getKey());
            boolean same = String.valueOf(was).equals(String.valueOf(entry.getValue()));
            if (!same && stands(field, was, present.get(field.key()))) {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        return changed;
    }

    /// Whether a field still has what the pack gave it before.
    private boolean stands(Field field, @Nullable Object was, @Nullable Object present)
            throws PackException {
        if (was == null || present == null) {
            return was == null && present == null;
        }
        List<Label> texts = PackRecord.label(was).stream().toList();
        return texts.isEmpty()
                ? Objects.equals(value(field, was), present)
                : texts.stream()
                        .anyMatch(text -> text.zh().equals(present) || text.en().equals(present));
    }

    private Map<String, Object> fields(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new StoreException("reading pack " + pack.name(), e);
        }
    }

    private Object value(Field field, Object plain) throws PackException {
        return switch (field.kind()) {
            case REFERENCE, USER -> PackRecord.id(pack.name(), String.valueOf(plain));
            case INTEGER -> Long.valueOf(String.valueOf(plain));
            case DECIMAL, PERCENT ->
                    new BigDecimal(String.valueOf(plain)).setScale(field.shape().scale());
            case YES_NO, CHOICES -> plain;
            case TEXT, LONG_TEXT, CHOICE, CASCADE, BAND, PHONE, EMAIL, WEB -> text(plain);
            default ->
                    throw new PackException(pack.name(), field.key() + " can't be given in a pack");
        };
    }

    private String text(Object plain) {
        return PackRecord.label(plain)
                .map(label -> label.in(locale))
                .orElseGet(() -> String.valueOf(plain));
    }
}
