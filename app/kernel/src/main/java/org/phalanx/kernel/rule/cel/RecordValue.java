package org.phalanx.kernel.rule.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.values.NullValue;
import dev.cel.common.values.StructValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;

/// A record as CEL sees it; without facts it is an empty reference, all of whose fields are empty.
///
/// Its parts are never changed, though CEL's annotation can't know that of them.
@SuppressWarnings("Immutable")
final class RecordValue extends StructValue<String, Object> {

    private final View view;
    private final RecordType type;
    private final @Nullable Facts facts;

    RecordValue(View view, RecordType type, @Nullable Facts facts) {
        this.view = view;
        this.type = type;
        this.facts = facts;
    }

    boolean isEmpty() {
        return facts == null;
    }

    /// Whether both are the same record, or both none.
    boolean isSame(RecordValue other) {
        return Objects.equals(id(), other.id());
    }

    @Override
    public Object select(String name) {
        Field field = name.equals("id") ? null : type.find(name).orElseThrow();
        Object value = field == null ? id() : raw(field);
        if (field == null || value == null) {
            return value == null ? empty(field) : value;
        }
        return seen(field, value);
    }

    @Override
    public Optional<? extends Object> find(String name) {
        Object value = name.equals("id") ? id() : raw(type.find(name).orElseThrow());
        return Optional.ofNullable(value);
    }

    private @Nullable String id() {
        return facts == null ? null : Bits.text(facts.id());
    }

    private @Nullable Object raw(Field field) {
        return facts == null ? null : facts.values().get(field.key());
    }

    private Object empty(@Nullable Field field) {
        if (field == null) {
            return NullValue.NULL_VALUE;
        }
        return switch (field.kind()) {
            case YES_NO -> false;
            case REFERENCE, USER -> new RecordValue(view, view.type(field.target()), null);
            default -> NullValue.NULL_VALUE;
        };
    }

    private Object seen(Field field, Object value) {
        return switch (value) {
            case Money amount -> worth(field, amount);
            case Instant at -> new Moment(at, view.zone());
            case Long number -> BigDecimal.valueOf(number);
            case UUID id -> view.record(field.target(), id);
            case Address address -> address.toString();
            case List<?> ids when field.kind() == Kind.TAGS ->
                    ids.stream().map(id -> Bits.text((UUID) id)).toList();
            default -> value;
        };
    }

    private Object worth(Field field, Money amount) {
        BigDecimal worth = facts == null ? null : view.lookup().worth(type, facts, field, amount);
        return worth == null ? NullValue.NULL_VALUE : worth;
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return isEmpty();
    }

    @Override
    public CelType celType() {
        return RecordTypes.reference(type.key());
    }
}
