package org.phalanx.sales.imports.source.text;

/// How the lines of a text file end.
public enum LineEnd {
    LF,
    CRLF,
    CR;

    /// How most lines of a sample end.
    static LineEnd of(CharSequence sample) {
        int lf = 0;
        int crlf = 0;
        int cr = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '\n') {
                lf++;
            } else if (c == '\r' && i + 1 < sample.length() && sample.charAt(i + 1) == '\n') {
                crlf++;
                i++;
            } else if (c == '\r') {
                cr++;
            }
        }
        if (cr > lf && cr > crlf) {
            return CR;
        }
        return crlf >= lf && crlf > 0 ? CRLF : LF;
    }
}
