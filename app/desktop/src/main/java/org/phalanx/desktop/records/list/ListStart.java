package org.phalanx.desktop.records.list;

import org.jspecify.annotations.Nullable;

/// What an argument of a list's screen asks for besides its type and rule: `#group=FIELD` shows it
/// in groups, for once.
///
/// @param asked the argument without it
/// @param group key of a field, empty for none
record ListStart(@Nullable String asked, String group) {
    private static final String GROUP = "#group=";

    static ListStart of(@Nullable String argument) {
        int group = argument == null ? -1 : argument.lastIndexOf(GROUP);
        if (argument == null || group < 0) {
            return new ListStart(argument, "");
        }
        String before = argument.substring(0, group);
        String bare = before.endsWith("?") ? before.substring(0, before.length() - 1) : before;
        return new ListStart(
                bare.isEmpty() ? null : bare, argument.substring(group + GROUP.length()));
    }
}
