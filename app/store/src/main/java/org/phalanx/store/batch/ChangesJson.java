package org.phalanx.store.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.ValueJson;

/// Staged changes: a JSON array of type, id and fields, flat.
final class ChangesJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ChangesJson() {}

    static byte[] write(List<Change> changes) {
        var out = new ByteArrayOutputStream(changes.size() * 256);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (Change change : changes) {
                json.writeString(change.type());
                json.writeString(Bits.text(change.record()));
                json.writeStartObject();
                for (Map.Entry<String, @Nullable Object> field : change.fields().entrySet()) {
                    json.writeFieldName(field.getKey());
                    ValueJson.write(json, field.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<Change> read(Schema schema, byte[] staged) {
        var changes = new ArrayList<Change>();
        try (JsonParser json = JSON.createParser(staged)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                RecordType type = schema.type(json.getText());
                json.nextToken();
                UUID record = Bits.id(json.getText());
                json.nextToken();
                changes.add(new Change(type.key(), record, fields(json, type)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    private static Map<String, @Nullable Object> fields(JsonParser json, RecordType type)
            throws IOException {
        Map<String, @Nullable Object> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            fields.put(key, ValueJson.read(json, type.field(key).kind()));
        }
        return fields;
    }
}
