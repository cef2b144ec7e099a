package org.phalanx.kernel.type;

import org.jspecify.annotations.Nullable;

/// What holds for values of a field.
///
/// @param required a record can't be without it
/// @param locked derived by the program; people see it and can't write it
/// @param personal personal data of a living person
/// @param initial the value of a new record, as text, or null
/// @param latest where its value comes from when nobody writes it, or null
public record Rules(
        boolean required,
        boolean locked,
        boolean personal,
        @Nullable String initial,
        @Nullable Latest latest) {

    /// No rules.
    public static final Rules NONE = new Rules(false, false, false, null, null);

    /// The greatest value of a field among the records that refer here and are not in the bin. It
    /// is never stored: queries work it out, so that no import, merge or undo can leave it wrong.
    ///
    /// @param of key of the type that refers
    /// @param by key of its reference
    /// @param field key of its field, of the same kind as the one that shows it
    public record Latest(String of, String by, String field) {}
}
