package org.phalanx.launcher.wiring;

import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import org.phalanx.store.workspace.Workspace;

/// An open workspace with everything that works on it.
public final class OpenWorkspace implements AutoCloseable {

    private final Workspace workspace;
    private final Injector injector;

    OpenWorkspace(Workspace workspace, Injector injector) {
        this.workspace = workspace;
        this.injector = injector;
    }

    public Workspace workspace() {
        return workspace;
    }

    /// The part of this type.
    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    /// The screens on this workspace, put together when first asked for: commands do without.
    public Wiring screens() {
        return new Wiring(injector.createChildInjector(new ScreensModule(get(LookFile.class))));
    }

    /// The same with some parts in place of the product's, as a measurement needs it.
    public Wiring screens(Module instead) {
        return new Wiring(
                injector.createChildInjector(
                        Modules.override(new ScreensModule(get(LookFile.class))).with(instead)));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
