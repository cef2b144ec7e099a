package org.phalanx.store.query.passage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.query.passage.Passages.Passage;
import org.phalanx.store.query.sql.Sql;

/// Reads the answers to the statements of [PassagesSql].
public final class PassagesReader {

    private PassagesReader() {}

    /// What became of the records at each step.
    ///
    /// @param currency the workspace's
    public static List<Passage> passages(
            Connection connection, Sql statement, List<UUID> steps, String currency)
            throws SQLException {
        var tallies = new ArrayList<Tally>();
        steps.forEach(_ -> tallies.add(new Tally()));
        try (PreparedStatement prepared = statement.prepare(connection);
                ResultSet alike = prepared.executeQuery()) {
            while (alike.next()) {
                int from = alike.getInt(PassagesSql.BEFORE);
                int to = alike.getInt(PassagesSql.BY_END);
                for (int step = from; step < to; step++) {
                    tallies.get(step).add(alike, step + 1, step > 0 && step == from);
                }
            }
        }
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < steps.size(); i++) {
            passages.add(tallies.get(i).passage(steps.get(i), currency));
        }
        return passages;
    }

    /// Sums at one step.
    private static final class Tally {

        private long entered;
        private long earlier;
        private long advanced;
        private long failed;
        private BigInteger worth = BigInteger.ZERO;

        /// @param early whether they had entered the step before before the period
        void add(ResultSet alike, int number, boolean early) throws SQLException {
            long count = alike.getLong(PassagesSql.COUNT);
            int furthest = alike.getInt(PassagesSql.FURTHEST);
            entered += count;
            earlier += early ? count : 0;
            advanced += furthest > number ? count : 0;
            failed += furthest == number && alike.getInt(PassagesSql.FAILED) == 1 ? count : 0;
            worth =
                    worth.add(
                            BigInteger.valueOf(alike.getLong(PassagesSql.UPPER))
                                    .multiply(BigInteger.valueOf(PassagesSql.PART))
                                    .add(BigInteger.valueOf(alike.getLong(PassagesSql.LOWER))));
        }

        Passage passage(UUID step, String currency) {
            var major = new BigDecimal(worth, Money.digits(currency));
            return new Passage(step, entered, major, earlier, advanced, failed);
        }
    }
}
