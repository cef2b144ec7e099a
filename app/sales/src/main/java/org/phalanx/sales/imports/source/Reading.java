package org.phalanx.sales.imports.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// What a person has said about how to read a file; what is null is found from the content.
///
/// @param charset encoding of a text file
/// @param separator between the cells of a text file
/// @param quote around cells of a text file
/// @param titleRows rows above the header, or above the first row where there is none
/// @param header whether the first row after the titles names the columns
public record Reading(
        @Nullable Charset charset,
        @Nullable Character separator,
        @Nullable Character quote,
        @Nullable Integer titleRows,
        @Nullable Boolean header) {

    /// Everything is found from the content.
    public static Reading automatic() {
        return new Reading(null, null, null, null, null);
    }

    /// The same with this encoding.
    public Reading withCharset(Charset chosen) {
        return new Reading(chosen, separator, quote, titleRows, header);
    }

    /// The same with this separator.
    public Reading withSeparator(char chosen) {
        return new Reading(charset, chosen, quote, titleRows, header);
    }

    /// The same with this quote.
    public Reading withQuote(char chosen) {
        return new Reading(charset, separator, chosen, titleRows, header);
    }

    /// The same with this beginning of the table.
    public Reading withBeginning(int titles, boolean headerRow) {
        return new Reading(charset, separator, quote, titles, headerRow);
    }
}
