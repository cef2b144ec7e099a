package org.phalanx.launcher.app.screens;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.phalanx.desktop.ui.memory.FileMemory;
import org.phalanx.desktop.ui.memory.LookMemory;
import org.phalanx.launcher.wiring.Places;

/// Keeps how the application looks for all workspaces of this person on this device.
@Singleton
public final class LookFile {

    private final LookMemory memory;

    @Inject
    LookFile(Places places) {
        // small and rare: written at once, so that nothing is open when the process ends
        memory =
                new LookMemory(
                        new FileMemory(places.data().resolve("look.properties"), Runnable::run));
    }

    LookMemory memory() {
        return memory;
    }
}
