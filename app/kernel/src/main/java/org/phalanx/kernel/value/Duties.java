package org.phalanx.kernel.value;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;

/// What a type's definition demands of each of its records, worked out once: most fields demand
/// nothing, and a type has many.
///
/// @param checked fields that may not be empty, or whose values can be wrong in a whole record
/// @param initials what a new record gets where it has nothing
public record Duties(List<Field> checked, List<Initial> initials) {

    /// A field's initial value in canonical form.
    public record Initial(String field, Object value) {}

    private static Duties of(RecordType type) {
        return new Duties(
                type.fields().values().stream().filter(Duties::isChecked).toList(),
                type.fields().values().stream().flatMap(Duties::initial).toList());
    }

    private static boolean isChecked(Field field) {
        Kind kind = field.kind();
        return field.rules().required()
                || kind == Kind.MONEY
                || kind == Kind.TAGS
                || kind.isReference();
    }

    private static Stream<Initial> initial(Field field) {
        String initial = field.rules().initial();
        Object value =
                initial == null ? null : Values.normalise(field, parsed(field, initial)).value();
        return value == null ? Stream.empty() : Stream.of(new Initial(field.key(), value));
    }

    private static Object parsed(Field field, String initial) {
        return switch (field.kind()) {
            case INTEGER -> Long.valueOf(initial);
            case DECIMAL, PERCENT -> new BigDecimal(initial);
            case YES_NO -> Boolean.valueOf(initial);
            default -> initial;
        };
    }

    /// The duties of the types that somebody asked for; for one thread.
    public static final class Book {

        /// More than these are of schemas that are no longer in force.
        private static final int MOST = 256;

        private final IdentityHashMap<RecordType, Duties> known = new IdentityHashMap<>();

        /// Those of a type, known by identity: a changed type is another one.
        public Duties of(RecordType type) {
            Duties duties = known.get(type);
            if (duties == null) {
                if (known.size() >= MOST) {
                    known.clear();
                }
                duties = Duties.of(type);
                known.put(type, duties);
            }
            return duties;
        }
    }
}
