package org.phalanx.kernel.type;

import org.jspecify.annotations.Nullable;

/// Where a field stands on screens that are derived from its type.
///
/// @param group key of the form's section
/// @param position order among the type's fields
/// @param listed shown as a column of lists until a person chooses otherwise
/// @param total what stands below its column, or null for what is usual with its kind
public record Place(String group, int position, boolean listed, @Nullable Total total) {

    /// A place whose column has the usual total.
    public Place(String group, int position, boolean listed) {
        this(group, position, listed, null);
    }

    /// What the values of a column come to.
    public enum Total {
        /// Added up they mean nothing: prices of a list, percentages.
        NONE,
        SUM,
        AVERAGE
    }
}
