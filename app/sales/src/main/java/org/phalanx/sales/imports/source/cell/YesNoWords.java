package org.phalanx.sales.imports.source.cell;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The pairs of words by which people say yes and no.
public final class YesNoWords {
    private static final int LONGEST = 5;
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "t", "1", "on", "是", "有", "对", "真", "√", "✓");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "f", "0", "off", "否", "没有", "错", "假", "×", "✗");

    private YesNoWords() {}

    /// What the text says, or null when it is none of the words.
    public static @Nullable Boolean read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        return NO.contains(word) ? Boolean.FALSE : null;
    }
}
