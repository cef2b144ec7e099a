package org.phalanx.desktop.imports.model;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.run.Work;
import org.phalanx.sales.imports.ImportProgress;

/// Long work of the wizard as it goes on: how far it is, and the way to end it. Work that is
/// started ends the one before. FX thread only.
public final class Course {
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Far> far = new ReadOnlyObjectWrapper<>();
    private @Nullable Told present;

    Course(Tasks tasks) {
        this.tasks = tasks;
    }

    /// How far it is.
    ///
    /// @param file that is read; empty when writing
    public record Far(ImportProgress.Step step, String file, long done, long total) {

        /// From 0 to 1.
        public double share() {
            return total == 0 ? 0 : Math.clamp((double) done / total, 0, 1);
        }
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Null before the first word of it.
    public ReadOnlyObjectProperty<@Nullable Far> far() {
        return far.getReadOnlyProperty();
    }

    /// Ends the work; its result is told nobody, unless it came too late to be ended.
    public void cancel() {
        if (present != null) {
            present.cancelled.set(true);
        }
    }

    /// Starts work.
    ///
    /// @param done gets what comes of it
    /// @param otherwise told when it was ended before
    /// @param more further handlers, for failures that are expected
    <T> void start(
            Function<ImportProgress, Callable<T>> work,
            Consumer<T> done,
            Runnable otherwise,
            Function<Work<T>, Work<T>> more) {
        cancel();
        Told told = new Told();
        present = told;
        running.set(true);
        far.set(null);
        more.apply(tasks.work(work.apply(told)))
                .onSuccess(done)
                .onFailure(CancellationException.class, cancelled -> otherwise.run())
                .lastly(() -> end(told))
                .start();
    }

    private void end(Told told) {
        if (told.equals(present)) {
            present = null;
            running.set(false);
            far.set(null);
        }
    }

    /// Hears on the work's thread, tells on the FX thread.
    private final class Told implements ImportProgress {
        private final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public void at(Step step, String file, long done, long total) {
            Far now = new Far(step, file, done, total);
            tasks.screen().execute(() -> show(now));
        }

        private void show(Far now) {
            if (equals(present)) {
                far.set(now);
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
