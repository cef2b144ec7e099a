package org.phalanx.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir Path folder;

    @Test
    void writesWhatHappenedAndLeavesDetailsOut() {
        String before = System.setProperty("phalanx.logs", folder.toString());
        var logging = new LoggerContext();
        logging.setMDCAdapter(new LogbackMDCAdapter());
        try {
            assertThat(new LogFile().configure(logging))
                    .isEqualTo(Configurator.ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
            logging.getLogger("org.phalanx.Some").info("opened");
            logging.getLogger("org.phalanx.Some").debug("name of a customer");
        } finally {
            logging.stop();
            if (before == null) {
                System.clearProperty("phalanx.logs");
            } else {
                System.setProperty("phalanx.logs", before);
            }
        }
        assertThat(folder.resolve("phalanx.log"))
                .content()
                .contains("INFO", "org.phalanx.Some - opened")
                .doesNotContain("customer");
    }

    @Test
    void logbackFindsIt() {
        assertThat(ServiceLoader.load(Configurator.class))
                .anyMatch(found -> found instanceof LogFile);
    }
}
