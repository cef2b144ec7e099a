package org.phalanx.sales.imports.source.text;

/// Counts line ends within a cell, as the parser counts them.
final class LineBreaks {
    private LineBreaks() {}

    static int in(String text) {
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if ((c == '\n' || c == '\r') && !second) {
                breaks++;
            }
        }
        return breaks;
    }
}
