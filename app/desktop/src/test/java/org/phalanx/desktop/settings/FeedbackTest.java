package org.phalanx.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackTest {

    @TempDir Path folder;

    @Test
    void theFileHasTheWordsAndTheFacts() throws IOException {
        Path file = folder.resolve("feedback.txt");
        Files.writeString(file, "older");

        Feedback.of(
                        "看板很顺手\n列表太密",
                        Instant.parse("2026-11-22T01:00:00Z"),
                        "0.1.0",
                        Locale.SIMPLIFIED_CHINESE)
                .write(file);

        assertThat(Files.readString(file))
                .startsWith("看板很顺手\n列表太密\n\n--\ntime: 2026-11-22T01:00:00Z\n")
                .contains("language: zh-CN", "program: Phalanx 0.1.0", "system: ");
    }
}
