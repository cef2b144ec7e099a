package org.phalanx.sales.imports.mapping;

import java.text.Normalizer;
import java.util.Locale;

/// Compares headers: letter case, width, spaces, `_` and `-` don't matter.
public final class Headers {

    private Headers() {}

    /// What two spellings of one header have in common.
    public static String key(String header) {
        String wide = Normalizer.normalize(header, Normalizer.Form.NFKC);
        var key = new StringBuilder(wide.length());
        wide.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> c != '_' && c != '-' && c != '\uFEFF')
                .forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
