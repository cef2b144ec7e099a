package org.phalanx.store.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.ValueJson;

/// The body of a journal line, version 1: `{"field":[old,new],…}`.
public final class JournalBody {

    private static final JsonFactory JSON = new JsonFactory();

    private JournalBody() {}

    static String write(Touched record, Collection<String> changed) {
        // char by char: text with half a surrogate pair is kept, in UTF-8 it would be refused
        var out = new SegmentedStringWriter(JSON._getBufferRecycler());
        try {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartObject();
                for (String key : changed) {
                    json.writeFieldName(key);
                    json.writeStartArray();
                    ValueJson.write(json, record.before(key));
                    ValueJson.write(json, record.after(key));
                    json.writeEndArray();
                }
                json.writeEndObject();
            }
            return out.getAndClear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fields that the type doesn't know are left out.
    public static Map<String, JournalLine.OldNew> read(RecordType type, String body) {
        var fields = new LinkedHashMap<String, JournalLine.OldNew>();
        try (JsonParser json = JSON.createParser(body)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                Field field = type.fields().get(json.currentName());
                json.nextToken();
                if (field == null) {
                    json.skipChildren();
                    continue;
                }
                json.nextToken();
                Object old = ValueJson.read(json, field.kind());
                json.nextToken();
                Object now = ValueJson.read(json, field.kind());
                json.nextToken();
                fields.put(field.key(), new JournalLine.OldNew(old, now));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }
}
