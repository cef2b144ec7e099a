package org.phalanx.desktop.records.list;

import org.jspecify.annotations.Nullable;

/// What an argument of a list's screen asks for besides its type and rule: `#group=FIELD` shows it
/// in groups, `#filter` with the builder of its conditions open. Both for once.
///
/// @param asked the argument without it
/// @param group key of a field, empty for none
/// @param filter whether the builder is to be open
record ListStart(@Nullable String asked, String group, boolean filter) {
    private static final String GROUP = "#group=";
    private static final String FILTER = "#filter";

    static ListStart of(@Nullable String argument) {
        if (argument == null) {
            return new ListStart(null, "", false);
        }
        int group = argument.lastIndexOf(GROUP);
        if (group >= 0) {
            return new ListStart(
                    before(argument.substring(0, group)),
                    argument.substring(group + GROUP.length()),
                    false);
        }
        if (argument.endsWith(FILTER)) {
            int end = argument.length() - FILTER.length();
            return new ListStart(before(argument.substring(0, end)), "", true);
        }
        return new ListStart(argument, "", false);
    }

    private static @Nullable String before(String asked) {
        String bare = asked.endsWith("?") ? asked.substring(0, asked.length() - 1) : asked;
        return bare.isEmpty() ? null : bare;
    }
}
