package com.sun.glass.ui.lab;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.LabApplication;
import com.sun.glass.ui.headless.LabDragClipboard;

/// Gives JavaFX a screen that exists only in memory, for tests: the toolkit's own headless platform
/// with drag and drop, any screen size, and mouse events that know the pressed buttons and keys.
/// Start it with `-Dglass.platform=Lab -Dlab.screen=1920x1080 -Dprism.order=sw`.
///
/// JavaFX finds a platform by this package and class name and keeps what we extend package-private,
/// hence our classes in its packages. They follow JavaFX's internals: raise its version with care.
public final class LabPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new LabApplication();
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        ClipboardDelegate headless = super.createClipboardDelegate();
        return name ->
                Clipboard.DND.equals(name)
                        ? new LabDragClipboard()
                        : headless.createClipboard(name);
    }
}
