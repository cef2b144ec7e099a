package org.phalanx.store.query.sql;

import org.phalanx.kernel.filter.TextMode;

/// Searches in text columns as SQL.
public final class TextSql {

    private TextSql() {}

    /// Where case and accents count.
    static Sql match(String column, TextMode mode, String text) {
        if (text.isEmpty()) {
            return Sql.of(column + " IS NOT NULL");
        }
        return switch (mode) {
            case CONTAINS -> Sql.of("instr(" + column + ", ").bind(text).add(") > 0");
            case STARTS_WITH -> startsWith(column, text);
            case ENDS_WITH ->
                    Sql.of("substr(" + column + ", -" + text.codePointCount(0, text.length()))
                            .add(") = ")
                            .bind(text);
        };
    }

    /// A range, so that an index on the column serves.
    private static Sql startsWith(String column, String text) {
        Sql from = Sql.of("(" + column + " >= ").bind(text);
        String end = afterAllThatStartWith(text);
        return end.isEmpty()
                ? from.add(")")
                : from.add(" AND " + column + " < ").bind(end).add(")");
    }

    /// The least text that sorts behind everything with this prefix; empty when there is none.
    private static String afterAllThatStartWith(String prefix) {
        int[] points = prefix.codePoints().toArray();
        for (int i = points.length - 1; i >= 0; i--) {
            if (points[i] < Character.MAX_CODE_POINT) {
                int next = points[i] + 1;
                boolean surrogate = next == Character.MIN_SURROGATE;
                points[i] = surrogate ? Character.MAX_SURROGATE + 1 : next;
                return new String(points, 0, i + 1);
            }
        }
        return "";
    }

    /// A title that contains what a person typed, whatever the case of Latin letters.
    public static Sql contains(String column, String typed) {
        String pattern = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Sql.of(column + " LIKE ").bind("%" + pattern + "%").add(" ESCAPE '\\'");
    }
}
