package org.phalanx.store.query.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.value.Money;

/// What the columns of [MeasureSql] hold: exact whole numbers, which add up over groups before
/// anything is divided or rounded.
///
/// @param sum in the smallest units
/// @param n how many records count
record Tally(BigInteger sum, long n) {

    private static final int DECIMALS = 4;

    static final Tally NOTHING = new Tally(BigInteger.ZERO, 0);

    static Tally read(ResultSet from, int at) throws SQLException {
        BigInteger sum =
                BigInteger.valueOf(from.getLong(at))
                        .multiply(BigInteger.valueOf(MeasureSql.PART))
                        .add(BigInteger.valueOf(from.getLong(at + 1)));
        return new Tally(sum, from.getLong(at + 2));
    }

    Tally plus(Tally other) {
        return new Tally(sum.add(other.sum), n + other.n);
    }

    Tally minus(Tally other) {
        return new Tally(sum.subtract(other.sum), n - other.n);
    }

    /// The figure of a measure.
    ///
    /// @param currency the workspace's
    Figure figure(Measure measure, String currency) {
        return switch (measure) {
            case Measure.Count() -> new Figure(new BigDecimal(sum), n);
            case Measure.Sum(FieldPath of) -> new Figure(scaled(of, currency), n);
            case Measure.Weighted(FieldPath amount, FieldPath percent) -> {
                int scale = scale(amount, currency) + scale(percent, currency) + 2;
                yield new Figure(new BigDecimal(sum, scale), n);
            }
            case Measure.Average(FieldPath of) -> mean(scaled(of, currency));
            case Measure.AverageDays(_, _) -> mean(new BigDecimal(sum));
            case Measure.Share(_) -> mean(new BigDecimal(sum).movePointRight(2));
        };
    }

    private BigDecimal scaled(FieldPath of, String currency) {
        return new BigDecimal(sum, scale(of, currency));
    }

    private Figure mean(BigDecimal whole) {
        return new Figure(
                n == 0 ? null : whole.divide(BigDecimal.valueOf(n), DECIMALS, RoundingMode.HALF_UP),
                n);
    }

    private static int scale(FieldPath path, String currency) {
        Field field = path.last();
        return switch (field.kind()) {
            case DECIMAL, PERCENT -> field.shape().scale();
            case MONEY -> Money.digits(currency);
            case INTEGER -> 0;
            default -> throw new IllegalArgumentException(path.text() + " is no number");
        };
    }
}
