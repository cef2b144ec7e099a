package org.phalanx.sales.imports.source.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.phalanx.sales.imports.source.SourceRow;

/// Adds one line of its own to the end of a text, so that a quote that is never closed shows: it
/// swallows that line.
final class EndMarkedReader extends FilterReader {
    private static final String MARK = "\uFFFFthe-end\uFFFF";

    private char last = '\n';
    private String pending = "";
    private boolean ended;

    EndMarkedReader(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!ended) {
            int count = in.read(target, offset, length);
            if (count >= 0) {
                last = count > 0 ? target[offset + count - 1] : last;
                return count;
            }
            ended = true;
            pending = last == '\n' || last == '\r' ? MARK : "\n" + MARK;
        }
        int count = Math.min(length, pending.length());
        pending.getChars(0, count, target, offset);
        pending = pending.substring(count);
        return count == 0 ? -1 : count;
    }

    /// Whether a row is the added line.
    static boolean isEnd(SourceRow row) {
        return row.cells().size() == 1 && row.cell(0).equals(MARK);
    }

    /// Whether a row has swallowed the added line.
    static boolean isSwallowedBy(SourceRow row) {
        return !row.cells().isEmpty() && row.cells().getLast().endsWith(MARK);
    }
}
