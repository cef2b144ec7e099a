package org.phalanx.store.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;

/// Several texts or ids in one column, as a JSON array that SQLite's json_each can open.
public final class TextArrays {

    private static final JsonFactory JSON = new JsonFactory();

    private TextArrays() {}

    public static String write(Collection<?> many) {
        var out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (Object one : many) {
                json.writeString(one instanceof UUID id ? Bits.text(id) : String.valueOf(one));
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    public static List<String> read(String array) {
        var texts = new ArrayList<String>();
        try (JsonParser json = JSON.createParser(array)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                texts.add(json.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
