package org.phalanx.sales.imports.source.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// How many characters beyond ASCII a file has when it is read as UTF-8, and how many faults.
///
/// @param beyondAscii characters of two bytes and more
/// @param faults places that are not UTF-8
record Utf8Census(long beyondAscii, long faults) {
    private static final int BLOCK = 1 << 16;

    /// Whether it is UTF-8: without faults, or with so few that other encodings make no sense.
    boolean isUtf8() {
        return beyondAscii >= 10 * faults;
    }

    static Utf8Census of(InputStream in) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        long beyondAscii = 0;
        long faults = 0;
        boolean end = false;
        while (!end) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            CoderResult result;
            do {
                result = decoder.decode(bytes, chars, end);
                beyondAscii += beyondAscii(chars);
                if (result.isError()) {
                    faults++;
                    bytes.position(bytes.position() + result.length());
                }
            } while (!result.isUnderflow());
            bytes.compact();
        }
        return new Utf8Census(beyondAscii, faults);
    }

    private static int beyondAscii(CharBuffer chars) {
        char[] array = chars.array();
        int count = 0;
        for (int i = 0; i < chars.position(); i++) {
            if (array[i] > 0x7F) {
                count++;
            }
        }
        chars.clear();
        return count;
    }
}
