package org.phalanx.launcher.cli;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.desktop.workspace.WorkspaceOpener;
import org.phalanx.launcher.app.App;
import org.phalanx.launcher.app.Desk;
import org.phalanx.launcher.app.Tour;
import org.phalanx.launcher.cli.bench.BenchVerb;
import org.phalanx.launcher.cli.exports.ExportVerb;
import org.phalanx.launcher.cli.imports.ImportVerb;
import org.phalanx.launcher.cli.imports.ImportVerbModule;
import org.phalanx.launcher.cli.keep.BackupVerb;
import org.phalanx.launcher.cli.keep.CheckVerb;
import org.phalanx.launcher.cli.keep.RestoreVerb;
import org.phalanx.launcher.cli.keep.UndoBatchVerb;
import org.phalanx.launcher.cli.report.ReportVerb;
import org.phalanx.launcher.cli.show.AppStart;
import org.phalanx.launcher.cli.show.DemoVerb;
import org.phalanx.launcher.cli.show.TourVerb;

/// Wires the command line; a new command is one more line here.
public final class CommandModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Terminal.class);
        bind(Session.class);
        bind(App.class);
        bind(Desk.class);
        bind(WorkspaceOpener.class).to(Desk.class);
        bind(Tour.class);
        bind(AppStart.class);
        bind(Phalanx.class);
        bind(CommandLineInterface.class);
        install(new ImportVerbModule());
        add(DemoVerb.class);
        add(InitVerb.class);
        add(ImportVerb.class);
        add(ExportVerb.class);
        add(FieldVerb.class);
        add(CheckVerb.class);
        add(UndoBatchVerb.class);
        add(BackupVerb.class);
        add(RestoreVerb.class);
        add(TourVerb.class);
        add(ReportVerb.class);
        add(BenchVerb.class);
    }

    private void add(Class<? extends Verb> verb) {
        bind(verb);
        Multibinder.newSetBinder(binder(), Verb.class).addBinding().to(verb);
    }
}
