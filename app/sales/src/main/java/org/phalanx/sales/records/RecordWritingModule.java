package org.phalanx.sales.records;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.store.text.PhraseBundle;

/// Wires the writing of single records by hand.
public final class RecordWritingModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(RecordWriter.class);
        bind(RecordBin.class);
        Multibinder.newSetBinder(binder(), PhraseBundle.class)
                .addBinding()
                .toInstance(PhraseBundle.beside(RecordWriter.class));
    }
}
