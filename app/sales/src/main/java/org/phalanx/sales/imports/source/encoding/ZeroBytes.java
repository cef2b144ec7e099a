package org.phalanx.sales.imports.source.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where zero bytes stand in the beginning of a file: in every second or fourth place when Latin
/// letters, digits and line ends are written in UTF-16 or UTF-32 without a mark.
final class ZeroBytes {
    private final int[] zeros = new int[4];
    private final int quads;
    private final int length;

    ZeroBytes(byte[] start) {
        length = start.length;
        quads = start.length / 4;
        for (int i = 0; i < quads * 4; i++) {
            if (start[i] == 0) {
                zeros[i % 4]++;
            }
        }
        // a text of one letter in UTF-16 has no group of four
        if (quads == 0 && start.length >= 2) {
            zeros[0] = start[0] == 0 ? 1 : 0;
            zeros[1] = start[1] == 0 ? 1 : 0;
        }
    }

    /// More than one byte in a hundred: not text in an encoding of bytes.
    boolean prevail() {
        return 100 * (zeros[0] + zeros[1] + zeros[2] + zeros[3]) > length;
    }

    @Nullable Charset charset() {
        // no character of UTF-32 has anything but zero in its highest byte
        if (quads > 0 && zeros[3] == quads && zeros[2] > quads / 2) {
            return StandardCharsets.UTF_32LE;
        }
        if (quads > 0 && zeros[0] == quads && zeros[1] > quads / 2) {
            return StandardCharsets.UTF_32BE;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (odd > 4 * even) {
            return StandardCharsets.UTF_16LE;
        }
        return even > 4 * odd ? StandardCharsets.UTF_16BE : null;
    }
}
