package org.phalanx.sales.imports.source.cell;

import java.util.Locale;
import java.util.Set;

/// Words that programs write into a cell when nobody has chosen anything.
public final class NotChosen {
    private static final int LONGEST = 16;
    private static final Set<String> WORDS =
            Set.of(
                    "select",
                    "- select -",
                    "-- select --",
                    "--select--",
                    "please select",
                    "--none--",
                    "-none-",
                    "null",
                    "(null)",
                    "\\n",
                    "n/a",
                    "#n/a",
                    "-",
                    "--",
                    "---",
                    "—",
                    "——",
                    "none",
                    "(none)",
                    "(blank)",
                    "请选择",
                    "未选择",
                    "未填写",
                    "无");

    /// Words that are names in any other case.
    private static final Set<String> EXACT = Set.of("NaN");

    private NotChosen() {}

    /// Whether the text is one of them.
    public static boolean says(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String word = text.strip();
        return WORDS.contains(word.toLowerCase(Locale.ROOT)) || EXACT.contains(word);
    }
}
