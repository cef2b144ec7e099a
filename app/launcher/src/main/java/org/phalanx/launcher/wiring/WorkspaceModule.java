package org.phalanx.launcher.wiring;

import com.google.inject.AbstractModule;
import org.phalanx.sales.dashboard.DashboardsModule;
import org.phalanx.sales.demo.DemoTeam;
import org.phalanx.sales.exports.records.CardExport;
import org.phalanx.sales.exports.records.RecordExport;
import org.phalanx.sales.imports.paste.PasteModule;
import org.phalanx.sales.imports.run.ImportsModule;
import org.phalanx.sales.imports.shelf.ShelfModule;
import org.phalanx.sales.metrics.MetricsModule;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.sales.records.RecordWritingModule;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.search.SearchModule;
import org.phalanx.store.text.SeedLabels;
import org.phalanx.store.workspace.StoreModule;
import org.phalanx.store.workspace.Workspace;

/// What belongs to one open workspace: the store and the features on it.
final class WorkspaceModule extends AbstractModule {

    private final Workspace workspace;
    private final PackFiles seeds;
    private final SeedLabels labels;

    WorkspaceModule(Workspace workspace, PackFiles seeds, SeedLabels labels) {
        this.workspace = workspace;
        this.seeds = seeds;
        this.labels = labels;
    }

    @Override
    protected void configure() {
        install(new StoreModule(workspace));
        bind(SeedLabels.class).toInstance(labels);
        install(new SearchModule(seeds, workspace.settings().person()));
        install(new RecordWritingModule());
        install(new PasteModule());
        install(new PipelineModule());
        install(new ImportsModule(seeds));
        install(new ShelfModule(seeds));
        install(new MetricsModule(seeds));
        install(new DashboardsModule(seeds.in("dashboards")));
        bind(RecordExport.class);
        bind(CardExport.class);
        bind(DemoTeam.class);
    }
}
