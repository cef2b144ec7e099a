package org.phalanx.desktop.search;

import org.phalanx.desktop.search.model.Offer;

/// What becomes of a line that somebody takes.
interface PaletteActions {

    /// Opens or does it.
    void take(Offer offer);

    /// Shows a record beside what is in sight.
    void beside(Offer offer);
}
