package org.phalanx.launcher.app.screens;

import com.google.inject.Module;
import com.google.inject.multibindings.OptionalBinder;
import com.google.inject.util.Modules;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.phalanx.desktop.ui.screen.MoreWindows;
import org.phalanx.desktop.workspace.StartModule;
import org.phalanx.desktop.workspace.WorkspaceOpener;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;

/// Puts screens together: those on a workspace, and the start page. Makes none of them, so it may
/// be called on any thread.
public final class ScreenWiring {

    private final Wiring process;
    private final LookFile looks;
    private final Provider<WorkspaceOpener> opener;
    private final Provider<MoreWindows> windows;

    @Inject
    ScreenWiring(
            Wiring process,
            LookFile looks,
            Provider<WorkspaceOpener> opener,
            Provider<MoreWindows> windows) {
        this.process = process;
        this.looks = looks;
        this.opener = opener;
        this.windows = windows;
    }

    /// The screens on a workspace.
    public Wiring of(OpenWorkspace workspace) {
        return workspace.with(new ScreensModule(), surroundings(), more());
    }

    /// The same with some parts in place of the product's.
    public Wiring of(OpenWorkspace workspace, Module instead) {
        return workspace.with(Modules.override(new ScreensModule(), surroundings()).with(instead));
    }

    /// The screens of one more window: they look alike, remember in one place and work on the same
    /// threads.
    ///
    /// @param first those of the first window
    public Wiring beside(OpenWorkspace workspace, Wiring first) {
        return workspace.with(
                Modules.override(new ScreensModule(), surroundings(), more())
                        .with(new SharedModule(first)));
    }

    /// The parts of a command window: dark whatever the others look like.
    ///
    /// @param first those of the first window
    public Wiring wall(OpenWorkspace workspace, Wiring first) {
        Module beside =
                Modules.override(new ScreensModule(), surroundings(), more())
                        .with(new SharedModule(first));
        return workspace.with(Modules.override(beside).with(new WallModule()));
    }

    private Module more() {
        return binder ->
                OptionalBinder.newOptionalBinder(binder, MoreWindows.class)
                        .setBinding()
                        .toInstance(windows.get());
    }

    /// What is shown while no workspace is open.
    public Wiring startPage() {
        return process.with(new StartModule(), surroundings());
    }

    private Module surroundings() {
        return new SurroundingsModule(looks, opener.get());
    }
}
