package org.phalanx.sales.imports.convert;

import org.jspecify.annotations.Nullable;

/// Where a field takes its value from when no column fills it: a fixed text, a text with braces.
@FunctionalInterface
public interface ValueSource {

    /// A canonical value, null when the row gives nothing, or a [Misread].
    @Nullable Object value(RowTexts row);
}
