package org.phalanx.desktop.chart.grid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;

/// The maps, read once off the FX thread when the first one is wanted. FX thread only.
@Singleton
public final class Atlas {
    private final Sheet<Provinces> provinces;
    private final Sheet<Countries> countries;

    @Inject
    public Atlas(Tasks tasks) {
        provinces = new Sheet<>(tasks, Provinces::read);
        countries = new Sheet<>(tasks, Countries::read);
    }

    public Sheet<Provinces> provinces() {
        return provinces;
    }

    public Sheet<Countries> countries() {
        return countries;
    }

    /// A map that is there or comes soon.
    public static final class Sheet<T> {
        private final Tasks tasks;
        private final Callable<T> reader;
        private final List<Consumer<? super T>> waiting = new ArrayList<>();
        private @Nullable T sheet;

        Sheet(Tasks tasks, Callable<T> reader) {
            this.tasks = tasks;
            this.reader = reader;
        }

        /// What is there; null while it is still read, in which case `later` is told when it is.
        public @Nullable T now(Consumer<? super T> later) {
            if (sheet != null) {
                return sheet;
            }
            waiting.add(later);
            if (waiting.size() == 1) {
                tasks.work(reader).onSuccess(this::come).start();
            }
            return sheet;
        }

        private void come(T read) {
            sheet = read;
            List<Consumer<? super T>> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(one -> one.accept(read));
        }
    }
}
