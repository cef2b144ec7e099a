package org.phalanx.sales.imports.link;

import java.util.List;
import java.util.UUID;
import org.phalanx.kernel.change.Phrase;

/// What came of looking for the record that a text names.
public sealed interface Resolution {

    /// This one.
    ///
    /// @param record its id
    /// @param claims records made in passing that must be written with the row
    record Found(UUID record, List<UUID> claims) implements Resolution {}

    /// The one that another row of the same file becomes.
    ///
    /// @param line of that row
    record Later(long line) implements Resolution {}

    /// None.
    ///
    /// @param why for people
    /// @param leave whether the field stays empty; else the row is refused
    record Missing(Phrase why, boolean leave) implements Resolution {}
}
