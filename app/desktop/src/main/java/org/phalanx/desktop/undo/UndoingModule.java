package org.phalanx.desktop.undo;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.desktop.ui.screen.GlobalKeys;

/// Wires taking back from every screen.
public final class UndoingModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Undoing.class);
        bind(UndoKeys.class);
        Multibinder.newSetBinder(binder(), GlobalKeys.class).addBinding().to(UndoKeys.class);
    }
}
