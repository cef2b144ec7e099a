package org.phalanx.testkit.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.phalanx.testkit.process.ProcessKiller;
import org.phalanx.testkit.process.VictimProcess;

class JvmFolderTest {

    @Test
    void goesWithTheJavaThatMadeIt() throws IOException, InterruptedException {
        try (VictimProcess maker = new ProcessKiller().start(Maker.class)) {
            assertThat(maker.awaitExit(java.time.Duration.ofMinutes(1))).isZero();
            Path made = Path.of(maker.acknowledged().getFirst());

            assertThat(made.getFileName().toString()).startsWith("shared");
            assertThat(made).doesNotExist();
        }
    }

    static final class Maker {

        private Maker() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = JvmFolder.create("shared");
            Files.createDirectories(folder.resolve("in/it"));
            Files.writeString(folder.resolve("in/it/file"), "text");
            System.out.println(folder);
        }
    }
}
