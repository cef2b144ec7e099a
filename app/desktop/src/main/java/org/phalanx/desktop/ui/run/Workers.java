package org.phalanx.desktop.ui.run;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The few threads on which screens let their queries and commands run.
@Singleton
public final class Workers implements Executor {

    private static final int THREADS = 4;

    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(
                    THREADS,
                    THREADS,
                    1,
                    TimeUnit.MINUTES,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("work-", 1).factory());

    @Inject
    public Workers() {}

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    /// Whether nothing runs and nothing waits.
    public boolean isIdle() {
        return pool.getActiveCount() == 0 && pool.getQueue().isEmpty();
    }
}
