package org.phalanx.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedDataTest {
    @TempDir Path folder;

    @Test
    void findsDataBesideTheProject() throws IOException {
        Path set = Files.createDirectories(folder.resolve("shared/data/sales"));

        assertThat(SharedData.of(null, folder.resolve("project")).find("sales")).contains(set);
        assertThat(SharedData.of(null, folder.resolve("copies/project")).find("sales"))
                .contains(set);
    }

    @Test
    void variableGoesBeforeTheNeighbour() throws IOException {
        Files.createDirectories(folder.resolve("shared/data/sales"));
        Path other = Files.createDirectories(folder.resolve("other/sales"));

        SharedData data =
                SharedData.of(folder.resolve("other").toString(), folder.resolve("project"));

        assertThat(data.find("sales")).contains(other);
    }

    @Test
    void skipsTheTestAndSaysWhereItLooked() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> SharedData.require("no-such-data-set"))
                .withMessageContaining("no data set 'no-such-data-set'")
                .withMessageContaining("PHALANX_DATA");
    }
}
