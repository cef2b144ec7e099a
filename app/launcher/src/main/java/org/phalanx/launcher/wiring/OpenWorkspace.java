package org.phalanx.launcher.wiring;

import com.google.inject.Module;
import org.phalanx.store.workspace.Workspace;

/// An open workspace with everything that works on it.
public final class OpenWorkspace implements AutoCloseable {

    private final Workspace workspace;
    private final Wiring wiring;

    OpenWorkspace(Workspace workspace, Wiring wiring) {
        this.workspace = workspace;
        this.wiring = wiring;
    }

    public Workspace workspace() {
        return workspace;
    }

    /// The part of this type.
    public <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    /// These parts with more around them, such as screens; commands do without.
    public Wiring with(Module... more) {
        return wiring.with(more);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
