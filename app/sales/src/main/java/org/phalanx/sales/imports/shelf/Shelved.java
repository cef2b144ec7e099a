package org.phalanx.sales.imports.shelf;

import java.time.Instant;
import org.phalanx.sales.imports.mapping.Mapping;

/// A mapping that can be used again.
///
/// @param source where it comes from
/// @param at when it was saved or used last; the beginning of time for presets
public record Shelved(Mapping mapping, Source source, Instant at) {

    /// Where a mapping comes from, the likeliest to be wanted first.
    public enum Source {
        /// Somebody has saved it under a name.
        OWN,
        /// An earlier import used it.
        USED,
        /// It comes with the program.
        PRESET
    }
}
