package org.phalanx.desktop.chart.draw;

/// About how wide words are, to know before they are laid out whether there is room for them.
public final class Wide {
    private static final double LETTER = .55;
    private static final int LAST_NARROW = 0x2e7f;

    private Wide() {}

    /// @param size of the letters in pixels
    public static double about(String words, double size) {
        return words.codePoints().mapToDouble(one -> one > LAST_NARROW ? 1 : LETTER).sum() * size;
    }
}
