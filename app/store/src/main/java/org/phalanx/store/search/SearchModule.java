package org.phalanx.store.search;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.UUID;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.search.index.IndexModule;
import org.phalanx.store.search.index.Owner;
import org.phalanx.store.search.words.Readings;

/// Wires search over the open workspace.
public final class SearchModule extends AbstractModule {

    private final PackFiles seeds;
    private final UUID person;

    /// @param seeds all seeds, which tell how names are read
    /// @param person whose records come first
    public SearchModule(PackFiles seeds, UUID person) {
        this.seeds = seeds;
        this.person = person;
    }

    @Override
    protected void configure() {
        bind(Search.class);
        bind(Owner.class).toInstance(new Owner(person));
        install(new IndexModule());
    }

    /// Read when the first name is.
    @Provides
    @Singleton
    Readings readings() {
        try {
            return Readings.read(seeds);
        } catch (PackException e) {
            throw new IllegalStateException("the seeds are part of the program", e);
        }
    }
}
