package org.phalanx.desktop.workspace;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;
import org.phalanx.desktop.ui.screen.Workspace;

/// Wires the name and the menu of the open workspace. Needs a [WorkspaceOpener].
public final class WorkspaceMenuModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(StartModel.class);
        bind(WorkspaceMenu.class);
        bind(WorkspaceMenu.WorkspaceWords.class);
        OptionalBinder.newOptionalBinder(binder(), Workspace.class)
                .setBinding()
                .to(WorkspaceMenu.class);
    }
}
