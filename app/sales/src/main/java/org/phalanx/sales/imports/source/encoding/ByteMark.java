package org.phalanx.sales.imports.source.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.encoding.Encoding.Evidence;

/// The byte order marks; UTF-32 before UTF-16, whose mark is the beginning of the other.
enum ByteMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_32LE(StandardCharsets.UTF_32LE, "\u00FF\u00FE\0\0"),
    UTF_32BE(StandardCharsets.UTF_32BE, "\0\0\u00FE\u00FF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    GB18030(Charset.forName("GB18030"), "\u00841\u00953");

    private final Charset charset;
    private final String mark;

    ByteMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static @Nullable Encoding of(byte[] start) {
        for (ByteMark each : values()) {
            if (each.begins(start)) {
                return new Encoding(each.charset, each.mark.length(), Evidence.MARK);
            }
        }
        return null;
    }

    /// Bytes to pass over when a person has chosen the encoding.
    static int lengthIn(byte[] start, Charset chosen) {
        Encoding marked = of(start);
        return marked != null && marked.charset().equals(chosen) ? marked.markLength() : 0;
    }

    private boolean begins(byte[] start) {
        int length = mark.length();
        return start.length >= length
                && mark.equals(new String(start, 0, length, StandardCharsets.ISO_8859_1));
    }
}
