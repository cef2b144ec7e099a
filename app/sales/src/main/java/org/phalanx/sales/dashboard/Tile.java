package org.phalanx.sales.dashboard;

import java.util.UUID;

/// A tile of a page.
///
/// @param id of its record
/// @param page id of its page
/// @param chart how it is drawn, such as `stacked-bar`
/// @param asked what it asks
/// @param words what somebody wrote on it
/// @param spot where it stands
public record Tile(UUID id, UUID page, String chart, Asked asked, Words words, Spot spot) {

    /// What somebody wrote on a tile.
    ///
    /// @param title empty for the name of the metric
    /// @param text of tiles that hold words; else empty
    public record Words(String title, String text) {

        public static final Words NONE = new Words("", "");
    }

    public Tile at(Spot other) {
        return new Tile(id, page, chart, asked, words, other);
    }

    public Tile asking(Asked other) {
        return new Tile(id, page, chart, other, words, spot);
    }

    public Tile drawn(String other) {
        return new Tile(id, page, other, asked, words, spot);
    }

    public Tile saying(Words other) {
        return new Tile(id, page, chart, asked, other, spot);
    }
}
