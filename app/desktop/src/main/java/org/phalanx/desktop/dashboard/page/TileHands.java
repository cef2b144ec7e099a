package org.phalanx.desktop.dashboard.page;

import java.util.Map;
import java.util.UUID;
import org.phalanx.sales.dashboard.Spot;
import org.phalanx.sales.dashboard.Tile;

/// What can be done to the tiles of a page where it may be changed.
public interface TileHands {

    /// Puts tiles elsewhere.
    ///
    /// @param tile the one that was moved or resized
    /// @param spots of all that stand elsewhere now
    void place(Tile tile, Map<UUID, Spot> spots);

    /// Opens the form of a tile.
    void edit(Tile tile);

    /// Makes another tile like this one.
    void copy(Tile tile);

    /// Takes a tile away.
    ///
    /// @param spots of all that stand elsewhere without it
    void remove(Tile tile, Map<UUID, Spot> spots);
}
