package org.phalanx.sales.imports.paste;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.store.text.PhraseBundle;

/// Wires the words of what is pasted from spreadsheets.
public final class PasteModule extends AbstractModule {

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), PhraseBundle.class)
                .addBinding()
                .toInstance(PhraseBundle.beside(Pasting.class));
    }
}
