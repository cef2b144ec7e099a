package org.phalanx.kernel.type;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One property of a record type, from which column, form row, list column, import target, history
/// line and validation are derived.
///
/// @param key immutable; used in packs, columns, journal and on the wire
/// @param kind what sort of value it holds
/// @param wording what people read
/// @param shape what its values look like
/// @param rules what holds for them
/// @param place where it stands on screens
/// @param origin where the definition comes from
public record Field(
        String key,
        Kind kind,
        Wording wording,
        Shape shape,
        Rules rules,
        Place place,
        Origin origin) {

    private static final String REFERENCE_SUFFIX = "_id";

    /// The name of this field in paths: a reference's key without `_id`, else the key.
    public String pathName() {
        return kind.isReference() && key.endsWith(REFERENCE_SUFFIX)
                ? key.substring(0, key.length() - REFERENCE_SUFFIX.length())
                : key;
    }

    /// The label.
    public Label label() {
        return wording.name();
    }

    /// The option with this key, if the field offers it.
    public Optional<Option> option(String optionKey) {
        return shape.options().stream().filter(o -> o.key().equals(optionKey)).findFirst();
    }

    /// What stands below its column in lists: amounts add up, if their definition doesn't say
    /// otherwise.
    public Place.Total total() {
        Place.Total own = place.total();
        return own != null ? own : kind == Kind.MONEY ? Place.Total.SUM : Place.Total.NONE;
    }

    /// Whether its value is worked out by queries and stored nowhere.
    public boolean isWorkedOut() {
        return rules.latest() != null;
    }

    /// The expression that its value follows from, or null.
    public @Nullable String formula() {
        return rules.made() == null ? null : rules.made().formula();
    }

    /// The pattern of the numbers that it gives, or null.
    public @Nullable String series() {
        return rules.made() == null ? null : rules.made().series();
    }

    /// This field with other rules.
    public Field with(Rules other) {
        return new Field(key, kind, wording, shape, other, place, origin);
    }

    /// Whether people may fill it in.
    public boolean isWritable() {
        return !rules.locked() && !origin.retired();
    }

    /// This field from another origin.
    public Field with(Origin other) {
        return new Field(key, kind, wording, shape, rules, place, other);
    }

    /// Whether values that were written for the other field are values of this one, in columns and
    /// journal: kind, scale and target of a field never change.
    public boolean storesLike(Field other) {
        return kind == other.kind
                && shape.scale() == other.shape.scale()
                && Objects.equals(shape.target(), other.shape.target());
    }

    /// The key of the type that this field points to.
    public String target() {
        if (kind == Kind.USER) {
            return "user";
        }
        String target = shape.target();
        if (target == null) {
            throw new IllegalStateException(key + " points to no type");
        }
        return target;
    }
}
