package org.phalanx.store.query.sql;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// The offset of a time zone at a moment, as SQL over its epoch milliseconds: every change of the
/// zone's clock up to the year 2200, found by halving.
final class ZoneOffsets {

    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final List<ZoneOffsetTransition> changes;
    private final ZoneOffset first;

    ZoneOffsets(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        this.changes = changes(rules);
        this.first =
                changes.isEmpty()
                        ? rules.getOffset(Instant.EPOCH)
                        : changes.getFirst().getOffsetBefore();
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules) {
        var all = new ArrayList<>(rules.getTransitions());
        if (rules.getTransitionRules().isEmpty()) {
            return all;
        }
        Instant from = all.isEmpty() ? Instant.EPOCH : all.getLast().getInstant();
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(END)) {
            all.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return all;
    }

    /// Milliseconds to add to a column of epoch milliseconds for local time.
    String of(String column) {
        return between(column, 0, changes.size());
    }

    /// The offset when it is known that the changes before `from` have come, and those from `to` on
    /// have not.
    private String between(String column, int from, int to) {
        if (from == to) {
            ZoneOffset offset = from == 0 ? first : changes.get(from - 1).getOffsetAfter();
            return String.valueOf(offset.getTotalSeconds() * 1000L);
        }
        int middle = (from + to) >>> 1;
        return "CASE WHEN "
                + column
                + " < "
                + changes.get(middle).toEpochSecond() * 1000
                + " THEN "
                + between(column, from, middle)
                + " ELSE "
                + between(column, middle + 1, to)
                + " END";
    }
}
