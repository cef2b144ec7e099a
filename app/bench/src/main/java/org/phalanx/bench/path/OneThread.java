package org.phalanx.bench.path;

import com.google.inject.AbstractModule;
import org.phalanx.desktop.ui.run.Failures;
import org.phalanx.desktop.ui.run.Tasks;

/// Lets the models of screens do all their work before a call returns, without a toolkit, so that
/// what is measured is the whole of it.
final class OneThread extends AbstractModule {

    static final Tasks TASKS = new Tasks(Runnable::run, Runnable::run, OneThread::fail);

    @Override
    protected void configure() {
        bind(Failures.class).toInstance(OneThread::fail);
        bind(Tasks.class).toInstance(TASKS);
    }

    private static void fail(Throwable failure) {
        throw new IllegalStateException(failure);
    }
}
