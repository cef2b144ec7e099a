package org.phalanx.sales.pipeline;

import org.jspecify.annotations.Nullable;

/// A place among the deals of a stage, between two neighbours.
///
/// @param above rank of the deal before it, null when there is none
/// @param below rank of the deal after it, null when there is none
public record Slot(@Nullable String above, @Nullable String below) {

    /// Where deals arrive that nobody put anywhere: before all others.
    public static final Slot ANY = new Slot(null, null);
}
