package org.phalanx.launcher.cli;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.launcher.cli.bench.BenchVerb;
import org.phalanx.launcher.cli.exports.ExportVerb;
import org.phalanx.launcher.cli.imports.ImportVerb;
import org.phalanx.launcher.cli.imports.ImportVerbModule;
import org.phalanx.launcher.cli.keep.BackupVerb;
import org.phalanx.launcher.cli.keep.CheckVerb;
import org.phalanx.launcher.cli.keep.RestoreVerb;
import org.phalanx.launcher.cli.keep.UndoBatchVerb;
import org.phalanx.launcher.cli.report.ReportVerb;
import org.phalanx.launcher.cli.show.DemoVerb;
import org.phalanx.launcher.cli.show.RehearseVerb;
import org.phalanx.launcher.cli.show.TourVerb;

/// Wires the commands; a new one is one more line here.
final class CommandModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Session.class);
        bind(Phalanx.class);
        bind(Verbs.class);
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
        add(RehearseVerb.class);
        add(ReportVerb.class);
        add(BenchVerb.class);
    }

    private void add(Class<? extends Verb> verb) {
        bind(verb);
        Multibinder.newSetBinder(binder(), Verb.class).addBinding().to(verb);
    }
}
