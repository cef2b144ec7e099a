package org.phalanx.sales.imports.run;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.plan.CellPreview;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.open.SourceFiles;
import org.phalanx.store.text.PhraseBundle;

/// Wires imports.
public final class ImportsModule extends AbstractModule {

    @Override
    protected void configure() {
        Multibinder<PhraseBundle> bundles = Multibinder.newSetBinder(binder(), PhraseBundle.class);
        bundles.addBinding().toInstance(PhraseBundle.beside(ImportReport.class));
        bundles.addBinding().toInstance(PhraseBundle.beside(Reason.class));
        bind(SourceFiles.class);
        bind(RunTools.Place.class);
        bind(RunTools.class);
        bind(Imports.class);
        bind(CellPreview.class);
    }
}
