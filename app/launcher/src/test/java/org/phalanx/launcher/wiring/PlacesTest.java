package org.phalanx.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("home");

    @Test
    void followsTheHabitsOfEachSystem() {
        assertThat(new Places("Linux", HOME, Map.of()).data())
                .isEqualTo(Path.of("home/.local/share/phalanx"));
        assertThat(new Places("Linux", HOME, Map.of("XDG_DATA_HOME", "data")).data())
                .isEqualTo(Path.of("data/phalanx"));
        assertThat(new Places("Mac OS X", HOME, Map.of()).data())
                .isEqualTo(Path.of("home/Library/Application Support/Phalanx"));
        assertThat(new Places("Windows 11", HOME, Map.of("LOCALAPPDATA", "local")).data())
                .isEqualTo(Path.of("local/Phalanx"));
    }
}
