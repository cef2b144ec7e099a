package org.phalanx.store.keep;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.Multibinder;
import java.time.InstantSource;
import org.phalanx.store.open.Database;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.text.PhraseBundle;

/// Wires keeping and proving of the open workspace.
public final class KeepModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Integrity.class);
        bind(DailyBackup.class);
        var texts = Multibinder.newSetBinder(binder(), PhraseBundle.class);
        texts.addBinding().toInstance(PhraseBundle.beside(KeepModule.class));
        texts.addBinding().toInstance(PhraseBundle.beside(Integrity.class));
    }

    @Provides
    static Keeping keeping(Database database, InstantSource clock) {
        return new Keeping(database.folder(), clock);
    }
}
