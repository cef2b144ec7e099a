package org.phalanx.sales.dashboard;

/// Where a tile stands on the grid of its page.
///
/// @param x column of its left edge, from 0
/// @param y row of its upper edge, from 0
/// @param width in columns, of [#COLUMNS]
/// @param height in rows
public record Spot(int x, int y, int width, int height) {

    /// Columns of every page.
    public static final int COLUMNS = 12;

    /// Most rows of a tile.
    public static final int TALLEST = 40;

    public Spot {
        width = Math.clamp(width, 1, COLUMNS);
        height = Math.clamp(height, 1, TALLEST);
        x = Math.clamp(x, 0, COLUMNS - width);
        y = Math.max(0, y);
    }

    /// As many columns to the right and rows down.
    public Spot moved(int right, int down) {
        return new Spot(x + right, y + down, width, height);
    }

    /// Wider and taller by so much; the left edge stays.
    public Spot grown(int wider, int taller) {
        int fits = Math.min(width + wider, COLUMNS - x);
        return new Spot(x, y, Math.max(1, fits), height + taller);
    }

    /// Whether both cover a place.
    public boolean meets(Spot other) {
        return x < other.x + other.width
                && other.x < x + width
                && y < other.y + other.height
                && other.y < y + height;
    }

    /// The first row below it.
    public int foot() {
        return y + height;
    }
}
