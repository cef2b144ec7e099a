package org.phalanx.kernel.type;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How records of a type show themselves.
///
/// @param plural label for many
/// @param icon name of a Feather icon
/// @param title key of the field that names a record
/// @param subtitle key of the field of its second line
/// @param groups labels of the form's sections, in order
/// @param search how search finds records
public record Face(
        Label plural,
        String icon,
        String title,
        @Nullable String subtitle,
        Map<String, Label> groups,
        Searching search) {

    /// Definitions that were written before there was a search know nothing of it.
    public Face {
        search = search == null ? Searching.NONE : search;
    }
}
