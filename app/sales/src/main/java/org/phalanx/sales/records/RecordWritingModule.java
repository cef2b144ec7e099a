package org.phalanx.sales.records;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.store.gate.Check;
import org.phalanx.store.text.PhraseBundle;

/// Wires the writing of records by hand, and of the views in which people see them.
public final class RecordWritingModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(RecordWriter.class);
        bind(RecordBin.class);
        bind(RecordBulk.class);
        bind(SavedViews.class);
        Multibinder.newSetBinder(binder(), Check.class).addBinding().to(SavedViewCheck.class);
        Multibinder.newSetBinder(binder(), PhraseBundle.class)
                .addBinding()
                .toInstance(PhraseBundle.beside(RecordWriter.class));
    }
}
