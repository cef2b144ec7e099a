package org.phalanx.desktop.ui.theme;

/// How much room a row takes: changes the base font, the height of rows, controls and cards,
/// nothing else.
public enum Density {
    COMPACT(12, 28, 28, 92),
    STANDARD(13, 36, 32, 104),
    COMFORTABLE(14, 44, 36, 118);

    private final int font;
    private final int row;
    private final int control;
    private final int card;

    Density(int font, int row, int control, int card) {
        this.font = font;
        this.row = row;
        this.control = control;
        this.card = card;
    }

    /// Size of body text in pixels.
    public int font() {
        return font;
    }

    /// Height of a table or list row in pixels.
    public int row() {
        return row;
    }

    /// Height of a button or field in pixels.
    public int control() {
        return control;
    }

    /// Height of a deal card in pixels.
    public int card() {
        return card;
    }
}
