package org.phalanx.kernel.rule.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.HashMap;
import java.util.Optional;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// The schema as CEL's type checker sees it: one struct a record type.
public final class RecordTypes implements CelTypeProvider {

    public static final CelType NUMBER = OpaqueType.create("number");
    public static final CelType DATE = OpaqueType.create("date");
    public static final CelType INSTANT = OpaqueType.create("instant");
    public static final CelType TEXT = NullableType.create(SimpleType.STRING);

    private static final String PREFIX = "record.";

    private final ImmutableMap<String, CelType> structs;

    /// The structs of a schema.
    public RecordTypes(Schema schema) {
        this.structs =
                schema.all().stream()
                        .map(type -> struct(schema, type))
                        .collect(ImmutableMap.toImmutableMap(CelType::name, struct -> struct));
    }

    /// The struct of a record type.
    public static CelType reference(String type) {
        return StructTypeReference.create(PREFIX + type);
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return structs.values();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }

    /// Whether this is what refers to a record, all of one type.
    public static boolean isRelation(CelType type) {
        return type instanceof ListType list && list.elemType().name().startsWith(PREFIX);
    }

    /// Whether values of it are numbers, of every writing.
    public static boolean isNumber(CelType type) {
        return type.equals(NUMBER) || type.equals(SimpleType.INT) || type.equals(SimpleType.DOUBLE);
    }

    /// Whether values of it are texts.
    public static boolean isText(CelType type) {
        return type.equals(TEXT) || type.equals(SimpleType.STRING);
    }

    /// Whether values of it are yes or no.
    public static boolean isTruth(CelType type) {
        return type.equals(SimpleType.BOOL);
    }

    /// The record type whose struct this is.
    public static Optional<RecordType> of(Schema schema, CelType type) {
        return type.name().startsWith(PREFIX)
                ? schema.find(type.name().substring(PREFIX.length()))
                : Optional.empty();
    }

    private static CelType struct(Schema schema, RecordType type) {
        var fields = new HashMap<String, CelType>();
        schema.relationNames(type)
                .forEach((name, relation) ->
                        fields.put(name, ListType.create(reference(relation.from().key()))));
        type.fields().values().forEach(field -> fields.put(field.pathName(), of(field)));
        type.fields().values().forEach(field -> fields.put(field.key(), of(field)));
        fields.put("id", TEXT);
        var known = ImmutableMap.copyOf(fields);
        return StructType.create(
                PREFIX + type.key(), known.keySet(), name -> Optional.ofNullable(known.get(name)));
    }

    private static CelType of(Field field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB, CHOICE, CASCADE, BAND, ADDRESS -> TEXT;
            case INTEGER, DECIMAL, PERCENT, MONEY -> NUMBER;
            case DATE -> DATE;
            case INSTANT -> INSTANT;
            case YES_NO -> SimpleType.BOOL;
            case CHOICES, TAGS -> ListType.create(SimpleType.STRING);
            case REFERENCE, USER -> reference(field.target());
        };
    }
}
