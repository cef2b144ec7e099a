package org.phalanx.kernel.type;

import org.jspecify.annotations.Nullable;

/// What holds for values of a field.
///
/// @param required a record can't be without it
/// @param locked derived by the program; people see it and can't write it
/// @param personal personal data of a living person
/// @param initial the value of a new record, as text, or null
/// @param latest where its value comes from when nobody writes it, or null
/// @param made how the gate makes its value, or null; nobody writes it by hand then
/// @param when on what it depends whether people are asked for it, or null
public record Rules(
        boolean required,
        boolean locked,
        boolean personal,
        @Nullable String initial,
        @Nullable Latest latest,
        @Nullable Made made,
        @Nullable When when) {

    /// No rules.
    public static final Rules NONE = new Rules(false, false, false, null, null);

    public Rules {
        locked = locked || made != null;
    }

    /// Rules of a field that the gate makes nothing of and that is always asked for.
    public Rules(
            boolean required,
            boolean locked,
            boolean personal,
            @Nullable String initial,
            @Nullable Latest latest) {
        this(required, locked, personal, initial, latest, null, null);
    }

    /// These rules for a value that the gate makes.
    public Rules with(Made other) {
        return new Rules(required, locked, personal, initial, latest, other, when);
    }

    /// These rules under conditions.
    public Rules with(When other) {
        return new Rules(required, locked, personal, initial, latest, made, other);
    }

    /// How the gate makes a value: exactly one of both.
    ///
    /// @param formula an expression over the record's own fields, in CEL
    /// @param series a pattern of numbers such as `Q-{yyyy}-{0000}`
    public record Made(@Nullable String formula, @Nullable String series) {

        /// A value that follows from the record's own fields.
        public static Made formula(String expression) {
            return new Made(expression, null);
        }

        /// A number that a record gets once and keeps.
        public static Made series(String pattern) {
            return new Made(null, pattern);
        }
    }

    /// Conditions on the record's own fields, in CEL; null means none.
    ///
    /// @param required a record for which it holds can't be without a value
    /// @param show people see the field, and are asked for it, only where it holds
    public record When(@Nullable String required, @Nullable String show) {}

    /// The greatest value of a field among the records that refer here and are not in the bin. It
    /// is never stored: queries work it out, so that no import, merge or undo can leave it wrong.
    ///
    /// @param of key of the type that refers
    /// @param by key of its reference
    /// @param field key of its field, of the same kind as the one that shows it
    public record Latest(String of, String by, String field) {}
}
