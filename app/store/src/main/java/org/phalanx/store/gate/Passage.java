package org.phalanx.store.gate;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.access.Person;
import org.phalanx.kernel.access.Rights;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.clock.HybridClock;
import org.phalanx.kernel.clock.Version;
import org.phalanx.kernel.value.Duties;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.store.derive.Derivation;
import org.phalanx.store.gate.Failpoint.Place;
import org.phalanx.store.journal.Journal;
import org.phalanx.store.journal.Stamp;
import org.phalanx.store.row.BatchBefore;
import org.phalanx.store.row.Rows;
import org.phalanx.store.row.Statements;
import org.phalanx.store.schema.Catalog;

/// The steps that a gesture takes inside its transaction.
final class Passage {

    /// Fields that follow from the gesture itself: neither versioned nor in the journal.
    private static final Set<String> OF_GESTURE = Set.of("updated_at", "updated_by");

    private final Rulebook rulebook;
    private final Exchange exchange;
    private final InstantSource clock;
    private final HybridClock hybrid;
    private final Device device;
    private final RunningBatch running;
    private final Failpoint failpoint;
    private final Statements statements = new Statements();
    private final Validation validation;
    private final Duties.Book duties = new Duties.Book();

    /// A record of a gesture with the keys of the fields that it changes.
    record Written(Touched record, List<String> changed) {}

    @Inject
    Passage(
            Rulebook rulebook,
            Exchange exchange,
            InstantSource clock,
            HybridClock hybrid,
            Device device,
            RunningBatch running,
            Failpoint failpoint) {
        this.rulebook = rulebook;
        this.exchange = exchange;
        this.clock = clock;
        this.hybrid = hybrid;
        this.device = device;
        this.running = running;
        this.failpoint = failpoint;
        this.validation = new Validation(exchange);
    }

    Passed pass(Connection connection, Catalog catalog, Gate.Maker maker) throws SQLException {
        var rows = new Rows(connection, statements, catalog, exchange);
        var reasons = new ArrayList<Refusal>();
        Gesture gesture = maker.make(rows, reasons);
        return gesture == null
                ? Passed.refused(reasons)
                : pass(rows, connection, catalog, Prepared.unknown(gesture), null);
    }

    Passed pass(Connection connection, Catalog catalog, Prepared prepared, @Nullable Long undoes)
            throws SQLException {
        var rows = new Rows(connection, statements, catalog, exchange);
        if (prepared.gesture().changes().size() > 1) {
            prepared.named().forEach(rows::foresee);
        }
        return pass(rows, connection, catalog, prepared, undoes);
    }

    private Passed pass(
            Rows rows,
            Connection connection,
            Catalog catalog,
            Prepared prepared,
            @Nullable Long undoes)
            throws SQLException {
        Gesture gesture = prepared.gesture();
        var draft = new Draft(gesture, catalog.schema(), clock.instant(), rows);
        var reasons = new ArrayList<Refusal>();
        if (!draw(draft, prepared, reasons) || !isGood(draft, reasons)) {
            return Passed.refused(reasons);
        }
        derive(draft);
        List<Written> written = written(draft, rows);
        if (written.isEmpty()) {
            return Passed.unchanged(gesture.id());
        }
        Stamp stamp = new Stamp(draft.at(), new Version(hybrid.next(), device.ordinal()));
        long n = write(rows, gesture, written, stamp, undoes);
        Catalog next = DefinitionStep.apply(connection, catalog, written);
        failpoint.at(Place.BEFORE_COMMIT, gesture.batch() != null);
        return new Passed(
                new Outcome.Committed(n, gesture.id()),
                gesture.batch() != null,
                Passed.changes(written),
                next);
    }

    /// Applies the changes to the records as they will be.
    private boolean draw(Draft draft, Prepared prepared, List<Refusal> reasons) {
        boolean asItIs = prepared.isFor(draft.schema());
        for (Change change : draft.gesture().changes()) {
            if (draft.schema().find(change.type()).isEmpty()) {
                reasons.add(Refusal.of("type.unknown", change.type()));
            } else {
                Touched record = draft.touch(change.type(), change.record());
                if (asItIs) {
                    Validation.take(change, record);
                } else {
                    validation.apply(change, record, reasons);
                }
            }
        }
        return reasons.isEmpty();
    }

    private boolean isGood(Draft draft, List<Refusal> reasons) {
        Person person = person(draft, reasons);
        for (Touched record : draft.touched()) {
            Rights.refuseWrite(person, record, draft.gesture().cause()).ifPresent(reasons::add);
            running.refuse(statements, record, draft.gesture()).ifPresent(reasons::add);
            DefinitionStep.check(record, draft.schema(), reasons);
        }
        if (reasons.isEmpty()) {
            DefinitionStep.judge(draft, rulebook.derivation(), reasons);
        }
        if (!reasons.isEmpty()) {
            return false;
        }
        validate(draft, reasons);
        if (reasons.isEmpty()) {
            rulebook.check(draft, reasons);
        }
        if (reasons.isEmpty()) {
            rulebook.react(draft);
            rulebook.derivation().fill(draft.touched(), draft.schema(), reasons);
        }
        return reasons.isEmpty();
    }

    private void validate(Draft draft, List<Refusal> reasons) {
        Derivation derivation = rulebook.derivation();
        for (Touched record : draft.touched()) {
            Stamping.fillInitial(record, duties.of(record.type()));
        }
        derivation.fill(draft.touched(), draft.schema(), reasons);
        for (Touched record : draft.touched()) {
            validation.check(record, duties.of(record.type()), draft, derivation, reasons);
        }
        rulebook.demand(draft, reasons);
        derivation.checkNumbers(statements, draft.touched(), draft.schema(), reasons);
    }

    /// Numbers are given when nothing can be refused any more, so that none is lost; formulas may
    /// read them, and when a record was made.
    private void derive(Draft draft) {
        Derivation derivation = rulebook.derivation();
        derivation.number(statements, draft.touched(), draft.schema());
        derivation.fill(draft.touched(), draft.schema(), new ArrayList<>());
        Stamping.stamp(draft);
        derivation.fill(draft.touched(), draft.schema(), new ArrayList<>());
    }

    private static Person person(Draft draft, List<Refusal> reasons) {
        UUID id = draft.gesture().person();
        if (draft.gesture().cause() == Cause.PACK) {
            return new Person(id, Set.of(Person.ADMIN));
        }
        Object roles = draft.value("user", id, "roles");
        if (!draft.exists("user", id)) {
            reasons.add(Refusal.of("right.unknown-person"));
        }
        Set<String> held =
                roles instanceof List<?> keys
                        ? Set.copyOf(keys.stream().map(String::valueOf).toList())
                        : Set.of();
        return new Person(id, held);
    }

    private static List<Written> written(Draft draft, Rows rows) {
        var written = new ArrayList<Written>();
        for (Touched record : draft.touched()) {
            List<String> changed = rows.changed(record, OF_GESTURE);
            if (!changed.isEmpty()) {
                written.add(new Written(record, changed));
            }
        }
        return written;
    }

    private long write(
            Rows rows, Gesture gesture, List<Written> written, Stamp stamp, @Nullable Long undoes)
            throws SQLException {
        long n = Journal.append(statements::get, gesture, stamp, undoes);
        for (int i = 0; i < written.size(); i++) {
            Written one = written.get(i);
            if (gesture.batch() != null && !one.record().isNew()) {
                BatchBefore.keep(statements, gesture.batch(), one.record(), rows);
            }
            rows.write(one.record(), one.changed(), OF_GESTURE, stamp.version());
            failpoint.at(Place.AFTER_ROW, gesture.batch() != null);
            Journal.append(statements::get, n, i, one.record(), one.changed());
            failpoint.at(Place.AFTER_JOURNAL, gesture.batch() != null);
            if (gesture.batch() == null) {
                rulebook.follow(statements, one);
            }
        }
        return n;
    }
}
