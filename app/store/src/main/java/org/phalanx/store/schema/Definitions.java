package org.phalanx.store.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Definitions of types and fields as metadata records: `record_type` and `field_def`, whose `spec`
/// holds the definition as JSON.
public final class Definitions {

    /// Type of the records that define types.
    public static final String TYPE = "record_type";

    /// Type of the records that define fields.
    public static final String FIELD = "field_def";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    private Definitions() {}

    /// Id of the record that defines a type.
    public static UUID typeId(String type) {
        return Ids.derived(TYPE, type);
    }

    /// Id of the record that defines a field.
    public static UUID fieldId(String type, String field) {
        return Ids.derived(FIELD, type, field);
    }

    /// The JSON of a field.
    public static String write(Field field) {
        return text(field);
    }

    /// The JSON of a type without its fields.
    public static String write(RecordType type) {
        return text(type.withFields(new LinkedHashMap<>()));
    }

    /// The field in this JSON.
    ///
    /// @throws IllegalArgumentException when it is none
    public static Field field(String spec) {
        return parse(spec, Field.class);
    }

    /// The type in this JSON, without fields.
    ///
    /// @throws IllegalArgumentException when it is none
    public static RecordType type(String spec) {
        return parse(spec, RecordType.class);
    }

    private static String text(Object definition) {
        try {
            return JSON.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("can't be written as JSON: " + definition, e);
        }
    }

    private static <T> T parse(String spec, Class<T> as) {
        try {
            return JSON.readValue(spec, as);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no definition: " + e.getOriginalMessage(), e);
        }
    }
}
