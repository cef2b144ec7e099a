package org.phalanx.store.query.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records that have the same keys, with their figures.
///
/// @param keys in the order of the grouping
/// @param figures in the order of its measures
public record Group(List<Key> keys, List<Figure> figures) {

    public Group {
        keys = List.copyOf(keys);
        figures = List.copyOf(figures);
    }

    /// One key of a group.
    ///
    /// @param value canonical value of the field, or the text of a period; null is empty
    /// @param title of the record that it refers to, the option's key or the value as text; empty
    ///   for null
    public record Key(@Nullable Object value, String title) {}
}
