package org.phalanx.desktop.search.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.phalanx.store.search.found.Hit;

/// One line of the palette.
public sealed interface Offer {

    /// Names the lines below it.
    ///
    /// @param title of the group
    record Heading(String title) implements Offer {}

    /// A record.
    ///
    /// @param hit the record
    /// @param second what its second line says; empty when nothing
    record Found(Hit hit, String second) implements Offer {}

    /// Something to do.
    ///
    /// @param title what it is called
    /// @param marks where the title has what was typed
    /// @param icon before the title
    /// @param keys that do the same, as on the keyboard; null when there are none
    /// @param action does it
    record Deed(
            String title, List<Hit.Mark> marks, Ikon icon, @Nullable String keys, Runnable action)
            implements Offer {}

    /// Whether it can be chosen.
    default boolean isChoice() {
        return !(this instanceof Heading);
    }
}
