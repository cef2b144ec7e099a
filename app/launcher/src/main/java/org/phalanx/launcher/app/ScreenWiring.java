package org.phalanx.launcher.app;

import com.google.inject.Module;
import com.google.inject.util.Modules;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.phalanx.desktop.workspace.StartModule;
import org.phalanx.desktop.workspace.WorkspaceOpener;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;

/// Puts screens together: those on a workspace, and the start page. Makes none of them, so it may
/// be called on any thread.
final class ScreenWiring {

    private final Wiring process;
    private final LookFile looks;
    private final Provider<WorkspaceOpener> opener;

    @Inject
    ScreenWiring(Wiring process, LookFile looks, Provider<WorkspaceOpener> opener) {
        this.process = process;
        this.looks = looks;
        this.opener = opener;
    }

    /// The screens on a workspace.
    Wiring of(OpenWorkspace workspace) {
        return workspace.with(new ScreensModule(), surroundings());
    }

    /// The same with some parts in place of the product's.
    Wiring of(OpenWorkspace workspace, Module instead) {
        return workspace.with(Modules.override(new ScreensModule(), surroundings()).with(instead));
    }

    /// What is shown while no workspace is open.
    Wiring startPage() {
        return process.with(new StartModule(), surroundings());
    }

    private Module surroundings() {
        return new SurroundingsModule(looks, opener.get());
    }
}
