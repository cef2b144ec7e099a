package org.phalanx.launcher.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets the toolkit draw into memory where there is no display, so that pictures of the app can be
/// made on a server. Takes effect only before the toolkit starts.
public final class Display {
    private static final String PLATFORM = "glass.platform";
    private static final Map<String, String> IN_MEMORY =
            Map.of(PLATFORM, "Headless", "prism.order", "sw");

    private Display() {}

    /// Says so to the toolkit.
    public static void prepare() {
        settings(
                        System.getProperty("os.name"),
                        System.getenv("DISPLAY"),
                        System.getProperty(PLATFORM))
                .forEach(System::setProperty);
    }

    /// What to set: nothing where a display is named, the system needs no name, or someone chose a
    /// platform already.
    static Map<String, String> settings(
            String system, @Nullable String display, @Nullable String platform) {
        boolean blind = system.equals("Linux") && (display == null || display.isBlank());
        return blind && platform == null ? IN_MEMORY : Map.of();
    }
}
