package org.phalanx.kernel.type;

import org.jspecify.annotations.Nullable;

/// What holds for values of a field.
///
/// @param required a record can't be without it
/// @param locked derived by the program; people see it and can't write it
/// @param personal personal data of a living person
/// @param initial the value of a new record, as text, or null
public record Rules(boolean required, boolean locked, boolean personal, @Nullable String initial) {

    /// No rules.
    public static final Rules NONE = new Rules(false, false, false, null);
}
