package org.phalanx.store.text;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.kernel.rule.Rules;

/// Wires the words of the store; features add their bundles.
public final class TextModule extends AbstractModule {

    @Override
    protected void configure() {
        Multibinder<PhraseBundle> bundles = Multibinder.newSetBinder(binder(), PhraseBundle.class);
        bundles.addBinding().toInstance(PhraseBundle.beside(TextModule.class));
        bundles.addBinding().toInstance(PhraseBundle.beside(Rules.class));
        bind(Phrasebook.class);
    }
}
