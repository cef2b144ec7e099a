package org.phalanx.sales.exports;

import java.util.regex.Pattern;

/// Keeps spreadsheets from running a text as a formula when they open a CSV file.
///
/// The rule: a text that begins with `=`, `+`, `-`, `@`, a tab or a line end, also after blanks or
/// in full width, gets an apostrophe in front; a plain negative number such as `-12.5` does not.
/// Cells that are numbers, dates or yes and no by kind are never changed. The import takes such an
/// apostrophe away again.
final class FormulaGuard {
    private static final Pattern DANGEROUS =
            Pattern.compile("[ \\u00A0\\u3000]*[=+\\-@\\t\\r\\n＝＋－＠]");
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    static String neutral(String text) {
        boolean dangerous =
                DANGEROUS.matcher(text).lookingAt() && !NEGATIVE.matcher(text).matches();
        return dangerous ? "'" + text : text;
    }
}
