package org.phalanx.desktop.records.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The stages of the process that a record is in.
///
/// @param steps in order: those in which records are open, and the end that this one goes to
/// @param current index of the stage that it is in, -1 for none
/// @param ends the stages in which records end and this one is not
/// @param ending how it ended, null while it is open
public record StagePath(List<Step> steps, int current, List<Step> ends, @Nullable Ending ending) {
    /// No process.
    public static final StagePath NONE = new StagePath(List.of(), -1, List.of(), null);

    /// How a record ended; why it did stands among its figures.
    ///
    /// @param on the day, or null when nobody knows it
    public record Ending(@Nullable LocalDate on) {}

    public StagePath {
        steps = List.copyOf(steps);
        ends = List.copyOf(ends);
    }

    /// Where a record that has ended would be open again: the last open stage in which it was, else
    /// the first. Empty while it is open.
    public Optional<Step> reopening() {
        List<Step> open = ending == null ? List.of() : steps.stream().filter(Step::isOpen).toList();
        return open.reversed().stream()
                .filter(step -> step.days() != null)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /// A stage.
    ///
    /// @param probability percent points, or null
    /// @param mostDays after which a record is overdue there, or null
    /// @param days that this record has spent there, null when it never was
    public record Step(
            UUID id,
            String name,
            String outcome,
            @Nullable BigDecimal probability,
            @Nullable Long mostDays,
            @Nullable Long days) {
        public boolean isOpen() {
            return outcome.equals("open");
        }
    }
}
