package org.phalanx.desktop.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMemoryTest {

    @TempDir Path folder;

    @Test
    void knowsAfterRestartWhatItWasTold() {
        Path file = folder.resolve("deep/memory.properties");
        var before = new FileMemory(file, Runnable::run);
        before.put("board.pipeline", "标准 = 销售\n流程");
        before.put("list.account.sort", "name");
        before.forget("list.account.sort");

        var after = new FileMemory(file, Runnable::run);

        assertThat(after.get("board.pipeline")).contains("标准 = 销售\n流程");
        assertThat(after.get("list.account.sort")).isEmpty();
    }

    @Test
    void writesManyChangesOnce() {
        Path file = folder.resolve("memory.properties");
        Deque<Runnable> work = new ArrayDeque<>();
        var memory = new FileMemory(file, work::add);
        for (int i = 0; i < 50; i++) {
            memory.put("list.account.width", String.valueOf(i));
        }

        assertThat(work).hasSize(1);
        work.remove().run();

        assertThat(new FileMemory(file, work::add).get("list.account.width")).contains("49");
    }

    @Test
    void startsAfreshFromBrokenFile() throws Exception {
        Path file = folder.resolve("memory.properties");
        Files.writeString(file, "a=\\u12", StandardCharsets.UTF_8);

        assertThat(new FileMemory(file, Runnable::run).get("a")).isEmpty();
    }
}
