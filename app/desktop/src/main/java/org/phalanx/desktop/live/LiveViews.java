package org.phalanx.desktop.live;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.phalanx.desktop.ui.run.Failures;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;

/// Makes live queries for view models: they ask in the background and answer on the JavaFX thread.
public final class LiveViews {
    private final Announcer announcer;
    private final Tasks tasks;
    private final Failures failures;

    @Inject
    public LiveViews(Announcer announcer, Tasks tasks, Failures failures) {
        this.announcer = announcer;
        this.tasks = tasks;
        this.failures = failures;
    }

    /// A query that follows the given types; start it when its view comes into sight, close it when
    /// the view goes.
    ///
    /// @param sink gets each result on the JavaFX thread
    public <T> LiveQuery<T> follow(
            List<Dependency> dependencies, Supplier<T> query, Consumer<LiveQuery.Result<T>> sink) {
        return follow(dependencies, query, sink, failures::report);
    }

    /// The same for a view that says itself when it can't be read.
    ///
    /// @param failed gets what a run threw, on the JavaFX thread
    public <T> LiveQuery<T> follow(
            List<Dependency> dependencies,
            Supplier<T> query,
            Consumer<LiveQuery.Result<T>> sink,
            Consumer<Throwable> failed) {
        return new LiveQuery<>(
                announcer,
                tasks.background(),
                dependencies,
                query,
                result -> tasks.screen().execute(() -> sink.accept(result)),
                failure -> tasks.screen().execute(() -> failed.accept(failure)));
    }

    /// Number of the last commit: a result with this number or a greater one contains whatever was
    /// written until now.
    public long lastCommit() {
        return announcer.lastCommit();
    }
}
