package org.phalanx.desktop.chart;

/// One place on a chart's first dimension: a stage, a person, a province, a month.
///
/// @param key what a click answers; for time the first day of the span (`2026-11-01`), so that
///   calendars find it; for provinces and countries any of their names or codes
/// @param label as it is read; long ones are shortened on the chart
/// @param note a second word such as a person's team; may be empty
/// @param own whether it is the reader's own, which leaderboards mark
public record Category(String key, String label, String note, boolean own) {

    /// The key of what is drawn together because there are too many.
    public static final String REST = "\u0000rest";

    public static Category of(String key, String label) {
        return new Category(key, label, "", false);
    }

    public boolean isRest() {
        return key.equals(REST);
    }
}
