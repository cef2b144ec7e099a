package org.phalanx.sales.imports.source.profile;

/// What a single text looks like, for telling a header from the values below it.
public final class CellGuess {
    private static final int LONGEST = 60;
    private static final long TYPED =
            ((1L << DateForms.SERIAL) - 1)
                    | CellShape.bit(CellShape.NUMBER_POINT)
                    | CellShape.bit(CellShape.NUMBER_COMMA)
                    | CellShape.bit(CellShape.PHONE)
                    | CellShape.bit(CellShape.EMAIL)
                    | CellShape.bit(CellShape.WEB);

    private CellGuess() {}

    /// Whether the text is a number, a date, an address or the like, as names of columns hardly
    /// are.
    public static boolean isTyped(String text) {
        return text.length() <= LONGEST && (CellShape.of(text.strip()) & TYPED) != 0;
    }

    /// Whether the text is a year, which may head a column of figures.
    public static boolean isYear(String text) {
        return text.strip().matches("(19|20)\\d\\d");
    }
}
