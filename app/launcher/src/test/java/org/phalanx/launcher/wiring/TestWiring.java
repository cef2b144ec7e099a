package org.phalanx.launcher.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// The program put together as in the product, with a home of its own.
public final class TestWiring {

    private TestWiring() {}

    public static Wiring in(Path home) {
        return Wiring.at(Clock.systemUTC(), new Places("Linux", home, Map.of()));
    }
}
