package org.phalanx.desktop.records.value;

import org.jspecify.annotations.Nullable;

/// What was typed, as a value: or why it is none.
///
/// @param value canonical, null for empty or when there is a problem
/// @param problem how to put it right, in the reader's language, or null
public record Reading(@Nullable Object value, @Nullable String problem) {
    public static Reading of(@Nullable Object value) {
        return new Reading(value, null);
    }

    public static Reading wrong(String problem) {
        return new Reading(null, problem);
    }

    public boolean isGood() {
        return problem == null;
    }
}
