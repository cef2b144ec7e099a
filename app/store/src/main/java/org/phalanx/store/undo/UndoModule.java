package org.phalanx.store.undo;

import com.google.inject.AbstractModule;
import org.phalanx.store.journal.History;
import org.phalanx.store.journal.Undoable;

/// Wires history and taking back.
public final class UndoModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(History.class);
        bind(Undoable.class);
        bind(CounterChanges.class);
        bind(BatchUndo.class);
        bind(Undo.class);
    }
}
