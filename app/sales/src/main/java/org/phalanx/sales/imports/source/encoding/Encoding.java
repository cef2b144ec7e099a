package org.phalanx.sales.imports.source.encoding;

import java.nio.charset.Charset;

/// How the bytes of a text file become characters.
///
/// @param charset the encoding
/// @param markLength bytes of the byte order mark, which are not text
/// @param evidence how it was found
public record Encoding(Charset charset, int markLength, Evidence evidence) {

    /// What an encoding was found by, the surest first.
    public enum Evidence {
        /// A person said so.
        CHOSEN,
        /// A byte order mark.
        MARK,
        /// Every byte is valid UTF-8, or so many are that the others must be faults.
        UTF8,
        /// Zero bytes stand where Latin letters have them in UTF-16 and UTF-32.
        ZEROS,
        /// Every byte is valid GB18030 and most are characters in daily use.
        CHINESE,
        /// Every byte is valid in what a detector of letter frequencies proposes.
        FREQUENCIES,
        /// Nothing else fits: Western European.
        LAST_RESORT
    }
}
