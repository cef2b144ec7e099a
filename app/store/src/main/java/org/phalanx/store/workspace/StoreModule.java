package org.phalanx.store.workspace;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import org.phalanx.kernel.clock.HybridClock;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.store.batch.BatchModule;
import org.phalanx.store.fields.CustomFields;
import org.phalanx.store.fields.Recalculation;
import org.phalanx.store.gate.Device;
import org.phalanx.store.gate.GateModule;
import org.phalanx.store.keep.KeepModule;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.lookup.RecordLookup;
import org.phalanx.store.open.Database;
import org.phalanx.store.pack.PackModule;
import org.phalanx.store.query.Mappers;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.passage.Trails;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.text.TextModule;
import org.phalanx.store.undo.UndoModule;

/// Wires the store of one open workspace.
public final class StoreModule extends AbstractModule {

    private final Workspace workspace;

    public StoreModule(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    protected void configure() {
        bind(Database.class).toInstance(workspace.database());
        bind(CurrentCatalog.class).toInstance(workspace.catalog());
        bind(Settings.class).toInstance(workspace.settings());
        bind(ZoneId.class).toInstance(workspace.settings().zone());
        bind(Device.class).toInstance(new Device(workspace.settings().device()));
        bind(Exchange.class).toInstance(Exchange.only(workspace.settings().currency()));
        bind(Announcer.class);
        bind(Recalculation.class);
        bind(CustomFields.class);
        bind(Rules.class);
        bind(Queries.class);
        bind(Trails.class);
        bind(Mappers.class);
        bind(RecordLookup.class);
        install(new PackModule());
        install(new BatchModule());
        install(new UndoModule());
        install(new TextModule());
        install(new KeepModule());
        install(new GateModule());
    }

    /// Who asks, and when: a moment of its own for every question.
    @Provides
    static Scene scene(Settings settings, InstantSource wall) {
        return new Scene(settings.person(), wall.instant(), settings.zone(), settings.currency());
    }

    /// Starts after everything that this device has written, should its clock have gone back.
    @Provides
    @Singleton
    static HybridClock hybridClock(InstantSource wall, Database database) {
        var clock = new HybridClock(wall);
        clock.observe(database.read(LastStamp::of));
        return clock;
    }
}
