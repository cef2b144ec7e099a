package org.phalanx.sales.imports.source.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Reason;

/// The day numbers of spreadsheets: days since the end of 1899, or since 1904 in old ones of Macs.
public final class SerialDay {
    /// Pattern of the numbers that count from 1900.
    public static final String FROM_1900 = "serial-1900";

    /// Pattern of the numbers that count from 1904.
    public static final String FROM_1904 = "serial-1904";

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    // spreadsheets believe in 29 February 1900, day 60
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int FALSE_LEAP_DAY = 60;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    // the last day of 9999
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    private SerialDay() {}

    static boolean isSerial(String pattern) {
        return pattern.equals(FROM_1900) || pattern.equals(FROM_1904);
    }

    static Parsed<DateText> read(String text, String pattern) {
        BigDecimal serial = NumberStyle.PLAIN.parse(text).orNull();
        LocalDateTime local = serial == null ? null : dateTime(serial, pattern.equals(FROM_1904));
        if (serial == null || local == null) {
            return Parsed.unreadable(Reason.NOT_A_DATE, text, pattern);
        }
        boolean timed = serial.remainder(BigDecimal.ONE).signum() != 0;
        return Parsed.of(new DateText(local, timed, null));
    }

    /// Day and time of a number, to the second; null when it is none.
    public static @Nullable LocalDateTime dateTime(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
            return null;
        }
        long seconds =
                serial.remainder(BigDecimal.ONE)
                        .multiply(SECONDS_A_DAY)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        long days = serial.longValue();
        LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
        long mended = !from1904 && days < FALSE_LEAP_DAY ? days + 1 : days;
        return epoch.plusDays(mended).atStartOfDay().plusSeconds(seconds);
    }
}
