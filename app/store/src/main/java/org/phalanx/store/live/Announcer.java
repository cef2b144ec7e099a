package org.phalanx.store.live;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Tells who listens what each commit changed, in the order of commits.
///
/// Listeners are called on the writer's thread and only take note; work is done elsewhere.
@Singleton
public final class Announcer {

    private final List<Consumer<Announcement>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong last = new AtomicLong();

    @Inject
    public Announcer() {}

    /// Listens until the subscription is closed.
    public Subscription subscribe(Consumer<Announcement> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Number of the last commit that was announced; a read that starts now sees it.
    public long lastCommit() {
        return last.get();
    }

    /// Announces what a commit changed; called on the writer's thread, once the commit holds.
    public void announce(boolean batch, Map<String, Announcement.Changed> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var announcement = new Announcement(last.incrementAndGet(), batch, changes);
        for (Consumer<Announcement> listener : listeners) {
            listener.accept(announcement);
        }
    }

    /// Ends listening when closed.
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
