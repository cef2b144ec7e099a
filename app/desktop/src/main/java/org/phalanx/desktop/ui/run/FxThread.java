package org.phalanx.desktop.ui.run;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The one door to the JavaFX thread; everything else is told what to run there through this
/// executor.
@Singleton
public final class FxThread implements Executor {
    @Inject
    public FxThread() {}

    /// Runs `action` at once when called on the JavaFX thread, else soon and in the order of the
    /// calls.
    @Override
    public void execute(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// A receiver for any thread that hands only the newest value on, so that fast progress cannot
    /// flood the screen.
    public <T> Consumer<T> newest(Consumer<? super T> receiver) {
        AtomicReference<@Nullable T> waiting = new AtomicReference<>();
        return value -> {
            if (waiting.getAndSet(value) == null) {
                Platform.runLater(() -> {
                    T newest = waiting.getAndSet(null);
                    if (newest != null) {
                        receiver.accept(newest);
                    }
                });
            }
        };
    }
}
