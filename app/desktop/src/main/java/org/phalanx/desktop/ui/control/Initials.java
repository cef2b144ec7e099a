package org.phalanx.desktop.ui.control;

import java.util.Locale;

/// What stands in an avatar for a name.
final class Initials {
    private Initials() {}

    static String colleague(String name) {
        return isHan(name)
                ? character(name, name.codePointCount(0, name.length()) - 1)
                : latin(name);
    }

    static String contact(String name) {
        return isHan(name) ? first(name) : latin(name);
    }

    static String first(String name) {
        return name.isBlank() ? "?" : character(name.strip(), 0).toUpperCase(Locale.ROOT);
    }

    private static String latin(String name) {
        String[] words = name.strip().split("\\s+", -1);
        return words.length < 2 ? first(name) : first(words[0]) + first(words[words.length - 1]);
    }

    private static boolean isHan(String name) {
        return !name.isBlank()
                && Character.UnicodeScript.of(name.strip().codePointAt(0))
                        == Character.UnicodeScript.HAN;
    }

    private static String character(String name, int index) {
        return Character.toString(name.codePointAt(name.offsetByCodePoints(0, index)));
    }
}
