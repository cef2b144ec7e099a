package org.phalanx.store.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Schema;

/// The changes that make a pack's records; their ids follow from pack and key.
final class RecordChanges {

    private RecordChanges() {}

    /// @param before content of the installed version; records are made with the first one only
    static List<Change> of(Pack pack, Schema schema, Map<UUID, String> before, Locale locale)
            throws PackException {
        var changes = new ArrayList<Change>();
        if (!before.isEmpty()) {
            return changes;
        }
        for (PackRecord record : pack.records()) {
            var fields = new HashMap<String, @Nullable Object>();
            for (Map.Entry<String, Object> entry : record.fields().entrySet()) {
                Field field = schema.type(record.type()).field(entry.getKey());
                fields.put(field.key(), value(pack, field, entry.getValue(), locale));
            }
            changes.add(
                    new Change(record.type(), PackRecord.id(pack.name(), record.key()), fields));
        }
        return changes;
    }

    private static Object value(Pack pack, Field field, Object plain, Locale locale)
            throws PackException {
        return switch (field.kind()) {
            case REFERENCE, USER -> PackRecord.id(pack.name(), String.valueOf(plain));
            case INTEGER -> Long.valueOf(String.valueOf(plain));
            case DECIMAL, PERCENT -> new BigDecimal(String.valueOf(plain));
            case YES_NO, CHOICES -> plain;
            case TEXT, LONG_TEXT, CHOICE, CASCADE, BAND, PHONE, EMAIL, WEB -> text(plain, locale);
            default ->
                    throw new PackException(pack.name(), field.key() + " can't be given in a pack");
        };
    }

    private static String text(Object plain, Locale locale) {
        return PackRecord.label(plain)
                .map(label -> label.in(locale))
                .orElseGet(() -> String.valueOf(plain));
    }
}
