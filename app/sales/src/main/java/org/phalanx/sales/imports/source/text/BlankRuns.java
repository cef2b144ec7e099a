package org.phalanx.sales.imports.source.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Columns that are set off by blanks, as many as it takes to line them up: each run becomes a tab,
/// and those at the ends of lines go.
final class BlankRuns extends FilterReader {
    /// What a run becomes.
    static final char SEPARATOR = '\t';

    private static final int NONE = -2;

    private boolean atStart = true;
    private boolean blank;
    private int held = NONE;

    BlankRuns(Reader in) {
        super(in);
    }

    /// Whether a sample looks like this: every line has a run of several blanks.
    static boolean isLikely(String sample) {
        return sample.lines().filter(line -> !line.isBlank()).limit(500).count() > 1
                && sample.lines()
                        .filter(line -> !line.isBlank())
                        .limit(500)
                        .allMatch(line -> line.strip().contains("  "));
    }

    @Override
    public int read() throws IOException {
        if (held != NONE) {
            int now = held;
            held = now < 0 ? now : NONE;
            return now;
        }
        int c = super.read();
        while (c == ' ' || c == '\t') {
            blank = true;
            c = super.read();
        }
        boolean end = c < 0 || c == '\n' || c == '\r';
        boolean between = blank && !atStart && !end;
        blank = false;
        atStart = end;
        if (between) {
            held = c;
            return SEPARATOR;
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) {
                held = c;
                return count == 0 ? -1 : count;
            }
            buffer[offset + count++] = (char) c;
        }
        return count;
    }
}
