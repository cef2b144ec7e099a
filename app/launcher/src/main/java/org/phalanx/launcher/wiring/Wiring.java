package org.phalanx.launcher.wiring;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.time.Clock;
import java.time.InstantSource;

/// The parts of the program, put together; the only door to the injector.
public final class Wiring {

    private final Injector injector;

    Wiring(Injector injector) {
        this.injector = injector;
    }

    /// The parts that belong to the process, before any workspace is open.
    public static Wiring ofProcess() {
        return at(Clock.systemUTC(), Places.ofProcess());
    }

    /// The same parts living by another clock, as a demo's story does.
    static Wiring at(InstantSource clock, Places places) {
        // each part is made when it is asked for first: a start waits for none that it does without
        return new Wiring(
                Guice.createInjector(Stage.DEVELOPMENT, new ProcessModule(clock, places)));
    }

    /// The part of this type.
    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    /// These parts with more around them.
    public Wiring with(Module... more) {
        return new Wiring(injector.createChildInjector(more));
    }
}
