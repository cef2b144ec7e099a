package org.phalanx.launcher.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.id.TimeOrderedIds;
import org.phalanx.launcher.cli.EntryModule;

/// What belongs to the process: clock, randomness, seeds, workspaces, and the ways in.
final class ProcessModule extends AbstractModule {

    private final InstantSource clock;
    private final Places places;

    ProcessModule(InstantSource clock, Places places) {
        this.clock = clock;
        this.places = places;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().disableCircularProxies();
        bind(InstantSource.class).toInstance(clock);
        bind(Places.class).toInstance(places);
        bind(Ids.class).to(TimeOrderedIds.class);
        bind(TimeOrderedIds.class);
        bind(Seeds.class);
        bind(Workspaces.class);
        bind(DemoWorkspace.class);
        bind(RecentWorkspaces.class);
        install(new EntryModule());
    }

    /// The parts of the process themselves, for what goes around them.
    @Provides
    Wiring wiring(Injector injector) {
        return new Wiring(injector);
    }

    @Provides
    @Singleton
    static RandomGenerator random() {
        return new SecureRandom();
    }
}
