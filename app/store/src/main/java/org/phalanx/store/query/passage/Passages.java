package org.phalanx.store.query.passage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.query.RecordQuery;

/// The question how far records came along a row of steps.
///
/// A record enters a step when it first comes to it or to a later one, so one that skips steps has
/// entered them too; whatever else moved entered the first. Of those that entered, some entered the
/// next step at any later time, some failed with this as their furthest step, the others are
/// pending.
///
/// @param type of the records that move
/// @param filter which of them
/// @param failed which of them have failed
/// @param worth an amount of theirs to add up
/// @param log their moves
/// @param steps ids, in order, without those of failure
/// @param cohort only those that entered the step in a period; null for all time
public record Passages(
        RecordType type,
        Filter filter,
        Filter failed,
        FieldPath worth,
        MoveLog log,
        List<UUID> steps,
        @Nullable Cohort cohort) {

    public Passages {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no steps");
        }
    }

    /// Records that enter a step in a period.
    ///
    /// @param entered the period
    /// @param seen the last day on which they may have come to the next step; null for today
    public record Cohort(Period entered, @Nullable LocalDate seen) {}

    /// The same question about all time.
    Passages ever() {
        return new Passages(type, filter, failed, worth, log, steps, null);
    }

    /// The records with a fate at a step, by its position.
    public RecordQuery records(int step, Fate fate) {
        Filter here =
                cohort == null
                        ? came(step, null)
                        : came(step, cohort.entered().last()).and(notBefore(step));
        Filter next = came(step + 1, cohort == null ? null : cohort.seen());
        Filter fated =
                switch (fate) {
                    case ENTERED -> here;
                    case ADVANCED -> here.and(next);
                    case FAILED -> here.and(not(next)).and(failed);
                    case PENDING -> here.and(not(next)).and(not(failed));
                };
        return RecordQuery.of(type).where(filter).where(fated);
    }

    private Filter notBefore(int step) {
        LocalDate first = Objects.requireNonNull(cohort).entered().first();
        return not(came(step, first.minusDays(1)));
    }

    /// Those that came to a step or a later one, by a day if there is one.
    private Filter came(int step, @Nullable LocalDate by) {
        if (step >= steps.size()) {
            return Filter.or(List.of());
        }
        var such = new ArrayList<Filter>();
        if (!log.filter().equals(Filter.everything())) {
            such.add(log.filter());
        }
        if (step > 0) {
            List<Operand.Literal> here =
                    steps.subList(step, steps.size()).stream().map(Operand.Literal::new).toList();
            such.add(new Filter.In(new Operand.Path(path(log.step())), here));
        }
        if (by != null) {
            such.add(Filter.compare(path(log.at()), Comparison.AT_MOST, by));
        }
        return new Filter.Some(log.type(), log.subject(), log.name(), Filter.and(such));
    }

    private FieldPath path(Field field) {
        return new FieldPath(log.type(), List.of(), field, field.pathName());
    }

    private static Filter not(Filter filter) {
        return new Filter.Not(filter);
    }

    /// What became of a record at a step.
    public enum Fate {
        /// It came to the step.
        ENTERED,
        /// It came to the next one.
        ADVANCED,
        /// It failed there.
        FAILED,
        /// Neither, until now.
        PENDING
    }

    /// What became of the records at one step.
    ///
    /// @param step its id
    /// @param entered how many came to it
    /// @param worth their amount, in major units of workspace currency
    /// @param earlier how many of them had entered the step before it before the period
    /// @param advanced how many of them came to the next step
    /// @param failed how many of them failed here
    public record Passage(
            UUID step, long entered, BigDecimal worth, long earlier, long advanced, long failed) {

        /// How many are still to show what becomes of them.
        public long pending() {
            return entered - advanced - failed;
        }
    }
}
