package org.phalanx.store.query.sql;

import java.time.LocalDate;
import java.time.ZoneId;
import org.phalanx.kernel.type.Kind;

/// Days and periods of dates and moments as SQL, in one time zone.
public final class CalendarSql {

    private static final long DAY = 86_400_000;

    /// Whole days added before dividing, since SQLite rounds towards zero.
    private static final long SHIFT = 100_000_000;

    private final ZoneId zone;
    private final ZoneOffsets offsets;

    public CalendarSql(ZoneId zone) {
        this.zone = zone;
        this.offsets = new ZoneOffsets(zone);
    }

    /// Days since 1970-01-01 of a date or moment; an integer is such a number already.
    public String dayNumber(Kind kind, String column) {
        if (kind == Kind.DATE) {
            return "(unixepoch(" + column + ") / 86400)";
        }
        if (kind == Kind.INTEGER) {
            return column;
        }
        return "(("
                + column
                + " + "
                + offsets.of(column)
                + " + "
                + SHIFT * DAY
                + ") / "
                + DAY
                + " - "
                + SHIFT
                + ")";
    }

    /// The ISO day of a date or moment.
    public String day(Kind kind, String column) {
        return kind == Kind.DATE ? column : formatted(kind, column, "%Y-%m-%d");
    }

    /// A period's text: a format of `strftime`.
    public String formatted(Kind kind, String column, String format) {
        String seconds = dayNumber(kind, column) + " * 86400";
        return "strftime('" + format + "', " + seconds + ", 'unixepoch')";
    }

    /// The first millisecond of a day.
    public long start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
