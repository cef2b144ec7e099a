package org.phalanx.desktop.ui.choice;

import java.util.Locale;

/// Something to choose.
///
/// @param label what it is called
/// @param hint tells items of the same label apart, or where they belong; may be empty
/// @param tag what sort it is, in a word; may be empty
/// @param words further texts by which it is found
public record PickItem<T>(T value, String label, String hint, String tag, String words) {

    public static <T> PickItem<T> of(T value, String label) {
        return new PickItem<>(value, label, "", "", "");
    }

    boolean fits(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || (label + " " + hint + " " + words).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
