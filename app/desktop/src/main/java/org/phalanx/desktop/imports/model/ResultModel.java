package org.phalanx.desktop.imports.model;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Failures;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.run.Imports;
import org.phalanx.store.undo.Undo;
import org.phalanx.store.undo.Undone;

/// The import itself, its result and the way back.
public final class ResultModel {
    private final Imports imports;
    private final Undo undo;
    private final Ids ids;
    private final InstantSource clock;
    private final Tasks tasks;
    private final Failures failures;
    private final Course course;
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Back> back = new ReadOnlyObjectWrapper<>(Back.NOT_ASKED);

    /// What came of an import.
    ///
    /// @param report null when nothing came of it
    /// @param wrong why the mapping couldn't be used; null when that isn't why
    /// @param span in which its records were made
    public record Result(@Nullable ImportReport report, @Nullable Phrase wrong, Span span) {

        /// Whether everything that could be taken is there.
        public boolean isDone() {
            return report != null && report.state() == ImportReport.State.DONE;
        }
    }

    /// Ids and moments between which an import has worked.
    public record Span(UUID first, UUID last, Instant from, Instant to) {}

    /// How taking back stands.
    ///
    /// @param kept values that somebody has changed since and that therefore stay
    /// @param refused why it wasn't taken back, or null
    public record Back(Stage stage, int kept, @Nullable Refusal refused) {
        static final Back NOT_ASKED = new Back(Stage.NOT_ASKED, 0, null);

        /// The stages of taking back.
        public enum Stage {
            NOT_ASKED,
            RUNNING,
            DONE,
            REFUSED
        }
    }

    @Inject
    ResultModel(
            Imports imports,
            Undo undo,
            Ids ids,
            InstantSource clock,
            Tasks tasks,
            Failures failures) {
        this.imports = imports;
        this.undo = undo;
        this.ids = ids;
        this.clock = clock;
        this.tasks = tasks;
        this.failures = failures;
        this.course = new Course(tasks);
    }

    /// Null until the import has ended.
    public ReadOnlyObjectProperty<@Nullable Result> result() {
        return result.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Back> back() {
        return back.getReadOnlyProperty();
    }

    public Course course() {
        return course;
    }

    void clear() {
        result.set(null);
        back.set(Back.NOT_ASKED);
    }

    /// Imports.
    ///
    /// @param after is run when it is done, beside the FX thread
    void run(ImportRequest request, Runnable after) {
        clear();
        course.<Result>start(
                progress ->
                        () -> {
                            UUID first = ids.next();
                            Instant from = clock.instant();
                            ImportReport report = imports.run(request, progress);
                            if (report.state() == ImportReport.State.DONE) {
                                after.run();
                            }
                            Span span = new Span(first, ids.next(), from, clock.instant());
                            return new Result(report, null, span);
                        },
                result::set,
                () -> {},
                work ->
                        work.onFailure(MappingException.class, why -> fail(why.phrase()))
                                .onFailure(Exception.class, this::fail));
    }

    /// Nobody could foresee it; nothing of the import is left, and somebody must hear of it.
    private void fail(Exception why) {
        failures.report(why);
        fail((Phrase) null);
    }

    private void fail(@Nullable Phrase why) {
        Span nothing = new Span(new UUID(0, 0), new UUID(0, 0), Instant.EPOCH, Instant.EPOCH);
        result.set(new Result(null, why, nothing));
    }

    /// Takes the whole import back.
    public void undo(UUID person) {
        Result now = result.get();
        if (now == null || now.report() == null || now.report().batch() == null) {
            return;
        }
        UUID batch = now.report().batch();
        back.set(new Back(Back.Stage.RUNNING, 0, null));
        tasks.work(() -> undo.batch(batch, person)).onSuccess(this::undone).start();
    }

    private void undone(Undone undone) {
        back.set(
                undone.outcome() instanceof Outcome.Refused no
                        ? new Back(Back.Stage.REFUSED, 0, no.reasons().getFirst())
                        : new Back(Back.Stage.DONE, undone.kept().size(), null));
    }
}
