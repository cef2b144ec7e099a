package org.phalanx.sales.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;

/// Turns the values of a demo's file into values of fields.
///
/// @param ids of the records by their keys
/// @param days of the story
/// @param locale language of its texts
/// @param currency of its amounts
public record DemoValues(Map<String, UUID> ids, DemoDays days, Locale locale, String currency) {

    @Nullable Object value(Field field, JsonNode node) {
        return switch (field.kind()) {
            case REFERENCE, USER -> id(node.asText());
            case TAGS -> ids(node);
            case CHOICES -> texts(node);
            case INTEGER -> node.asLong();
            case DECIMAL, PERCENT -> new BigDecimal(node.asText());
            case MONEY -> Money.of(new BigDecimal(node.asText()), currency);
            case DATE -> days.date(node.asText());
            case INSTANT -> days.instant(node.asText());
            case YES_NO -> node.asBoolean();
            case ADDRESS -> Address.of(text(node));
            case TEXT, LONG_TEXT, CHOICE, CASCADE, BAND, PHONE, EMAIL, WEB -> text(node);
        };
    }

    public UUID id(String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("the story has no " + key);
        }
        return id;
    }

    private List<UUID> ids(JsonNode many) {
        var found = new ArrayList<UUID>();
        many.forEach(one -> found.add(id(one.asText())));
        return found;
    }

    private static List<String> texts(JsonNode many) {
        var found = new ArrayList<String>();
        many.forEach(one -> found.add(one.asText()));
        return found;
    }

    private String text(JsonNode node) {
        return node.isObject()
                ? new Label(node.path("zh").asText(), node.path("en").asText()).in(locale)
                : node.asText();
    }
}
