package org.phalanx.sales.imports.run;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.plan.CellPreview;
import org.phalanx.sales.imports.plan.Intake;
import org.phalanx.sales.imports.proposal.draft.Proposals;
import org.phalanx.sales.imports.proposal.words.HeaderWords;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.open.SourceFiles;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.text.PhraseBundle;

/// Wires imports.
public final class ImportsModule extends AbstractModule {

    private final PackFiles seeds;

    /// @param seeds all seeds; other names of fields are in its folder `headers`
    public ImportsModule(PackFiles seeds) {
        this.seeds = seeds;
    }

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
        bind(Intake.class);
        bind(Proposals.class);
    }

    @Provides
    @Singleton
    HeaderWords words() {
        try {
            return HeaderWords.read(seeds);
        } catch (PackException e) {
            throw new IllegalStateException("the program's own names of fields are wrong", e);
        }
    }
}
