package org.phalanx.launcher.app;

import com.google.inject.Module;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.launcher.app.screens.ScreenWiring;
import org.phalanx.launcher.app.tour.Tour;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.store.pack.PackException;

/// The door to everything that has to do with windows. It is put together when the first one is
/// wanted, so that commands load no class of the toolkit.
@Singleton
public final class Windows {

    private final Wiring process;
    private @Nullable Wiring wiring;

    @Inject
    Windows(Wiring process) {
        this.process = process;
    }

    /// Shows the workspace in this folder, or the start page when there is none, and waits until
    /// the window is closed.
    public void open(Optional<Path> folder) throws PackException, InterruptedException {
        get(App.class).run(folder);
    }

    /// Opens a workspace as a start does, walks through its screens and closes it again.
    public void rehearse(Path folder) throws Exception {
        get(Rehearsal.class).of(folder);
    }

    /// What renders every screen to a picture.
    public Tour tour() {
        return get(Tour.class);
    }

    /// The screens on a workspace, wired as in the product.
    public Wiring screens(OpenWorkspace workspace) {
        return get(ScreenWiring.class).of(workspace);
    }

    /// The same with some parts in place of the product's, as a measurement needs it.
    public Wiring screens(OpenWorkspace workspace, Module instead) {
        return get(ScreenWiring.class).of(workspace, instead);
    }

    <T> T get(Class<T> type) {
        return made().get(type);
    }

    private synchronized Wiring made() {
        Wiring present = wiring;
        if (present == null) {
            present = process.with(new WindowModule());
            wiring = present;
        }
        return present;
    }
}
