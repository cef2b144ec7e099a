package org.phalanx.launcher.app.screens;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;
import org.phalanx.desktop.ui.memory.LookMemory;
import org.phalanx.desktop.workspace.WorkspaceOpener;

/// Gives screens what lies outside their workspace: the memory of how the application looks, and
/// the way to other workspaces.
final class SurroundingsModule extends AbstractModule {

    private final LookFile looks;
    private final WorkspaceOpener opener;

    SurroundingsModule(LookFile looks, WorkspaceOpener opener) {
        this.looks = looks;
        this.opener = opener;
    }

    @Override
    protected void configure() {
        OptionalBinder.newOptionalBinder(binder(), LookMemory.class)
                .setBinding()
                .toInstance(looks.memory());
        bind(WorkspaceOpener.class).toInstance(opener);
    }
}
