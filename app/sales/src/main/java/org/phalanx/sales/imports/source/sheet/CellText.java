package org.phalanx.sales.imports.source.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.cell.SerialDay;

/// Writes the value of a cell as text that says the same: numbers in full digits, percents with
/// their sign, dates in ISO form, `true` and `false`.
final class CellText {
    private static final Set<String> ERRORS =
            Set.of(
                    "#NULL!",
                    "#DIV/0!",
                    "#VALUE!",
                    "#REF!",
                    "#NAME?",
                    "#NUM!",
                    "#SPILL!",
                    "#CALC!",
                    "#FIELD!",
                    "#BLOCKED!",
                    "#GETTING_DATA");
    private static final String NOT_AVAILABLE = "#N/A";
    // a spreadsheet keeps fifteen digits; more are rounding noise behind a point
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_DIGITS = 400;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final boolean from1904;
    private final Map<String, NumberLook> looks = new HashMap<>();

    CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    /// The text of a cell, empty for one without a value.
    String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        return value instanceof BigDecimal number ? number(cell, number) : cell.getText();
    }

    /// What is wrong with a cell, or null.
    ///
    /// @param line row of the sheet
    /// @param column place in the row, from 1
    @Nullable Problem problem(Cell cell, long line, int column) {
        return switch (cell.getType()) {
            case ERROR -> error(cell.getText(), line, column);
            case FORMULA -> {
                if (cell.getValue() == null) {
                    yield Problem.at(line, column, Reason.FORMULA_WITHOUT_RESULT);
                }
                yield ERRORS.contains(cell.getText()) ? error(cell.getText(), line, column) : null;
            }
            default -> null;
        };
    }

    private static @Nullable Problem error(String code, long line, int column) {
        return code.equals(NOT_AVAILABLE)
                ? null
                : Problem.at(line, column, Reason.FORMULA_ERROR, code);
    }

    private String number(Cell cell, BigDecimal number) {
        NumberLook look = look(cell.getDataFormatId(), cell.getDataFormatString());
        return switch (look) {
            case PLAIN -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case DURATION -> duration(number);
            case DATE, DATE_AND_TIME, TIME -> moment(number, look);
        };
    }

    private NumberLook look(@Nullable Integer id, @Nullable String format) {
        String key = format == null ? String.valueOf(id) : format;
        return looks.computeIfAbsent(key, missing -> NumberLook.of(id, format));
    }

    private String moment(BigDecimal serial, NumberLook look) {
        LocalDateTime moment = SerialDay.dateTime(serial, from1904);
        if (moment == null) {
            return plain(serial);
        }
        if (look == NumberLook.TIME && serial.compareTo(BigDecimal.ONE) < 0) {
            return moment.toLocalTime().toString();
        }
        boolean whole = serial.remainder(BigDecimal.ONE).signum() == 0;
        return look == NumberLook.DATE || whole
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String duration(BigDecimal days) {
        BigDecimal seconds = days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP);
        if (seconds.precision() > EXACT.getPrecision()) {
            return plain(days);
        }
        long all = Math.abs(seconds.longValueExact());
        String sign = seconds.signum() < 0 ? "-" : "";
        return sign + "%d:%02d:%02d".formatted(all / 3600, all / 60 % 60, all % 60);
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return number.toString();
        }
        boolean noisy = number.scale() > 0 && number.precision() > EXACT.getPrecision();
        BigDecimal exact = noisy ? number.round(EXACT) : number;
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
