package org.phalanx.kernel.value;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Kind;

/// The JSON form of values, version 1: in the journal now, between devices later.
///
/// Texts, options and addresses are strings or arrays of them, integers and moments (epoch
/// milliseconds) numbers, decimals and dates strings, money `[minor,"CNY"]`, ids base64url.
public final class ValueJson {

    private ValueJson() {}

    /// Writes a canonical value.
    public static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        // nearly all values are these; a switch over types is slow without the optimising JIT
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof UUID id) {
            json.writeString(Bits.text(id));
        } else {
            writeOther(json, value);
        }
    }

    private static void writeOther(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Long number -> json.writeNumber(number);
            case Boolean yes -> json.writeBoolean(yes);
            case BigDecimal number -> json.writeString(number.toPlainString());
            case LocalDate day -> json.writeString(day.toString());
            case Instant at -> json.writeNumber(at.toEpochMilli());
            case Money money -> {
                json.writeStartArray();
                json.writeNumber(money.minor());
                json.writeString(money.currency());
                json.writeEndArray();
            }
            case Address address -> writeAll(json, address.parts());
            case Collection<?> many -> writeAll(json, many);
            default -> throw new IllegalArgumentException("no value: " + value.getClass());
        }
    }

    private static void writeAll(JsonGenerator json, Collection<?> many) throws IOException {
        json.writeStartArray();
        for (Object one : many) {
            write(json, one);
        }
        json.writeEndArray();
    }

    /// Reads the value at the parser's present token, which stands on its last token afterwards.
    public static @Nullable Object read(JsonParser json, Kind kind) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (kind) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB, CHOICE, CASCADE, BAND -> json.getText();
            case INTEGER -> json.getLongValue();
            case DECIMAL, PERCENT -> new BigDecimal(json.getText());
            case MONEY -> {
                json.nextToken();
                long minor = json.getLongValue();
                json.nextToken();
                Money money = new Money(minor, json.getText());
                json.nextToken();
                yield money;
            }
            case DATE -> LocalDate.parse(json.getText());
            case INSTANT -> Instant.ofEpochMilli(json.getLongValue());
            case YES_NO -> json.getBooleanValue();
            case REFERENCE, USER -> Bits.id(json.getText());
            case CHOICES -> texts(json);
            case TAGS -> texts(json).stream().map(Bits::id).toList();
            case ADDRESS -> Address.of(texts(json));
        };
    }

    private static List<String> texts(JsonParser json) throws IOException {
        var texts = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }
}
