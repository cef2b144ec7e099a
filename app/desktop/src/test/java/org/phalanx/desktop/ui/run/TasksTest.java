package org.phalanx.desktop.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final List<String> events = new ArrayList<>();
    private final Tasks tasks =
            new Tasks(
                    Runnable::run,
                    Runnable::run,
                    failure -> events.add("reported " + failure.getMessage()));

    @Test
    void handsTheResultOnAndThenEnds() {
        Running running =
                tasks.work(() -> "deal")
                        .onSuccess(events::add)
                        .lastly(() -> events.add("end"))
                        .start();
        assertThat(events).containsExactly("deal", "end");
        assertThat(running.running().get()).isFalse();
    }

    @Test
    void firstHandlerThatFitsGetsTheFailure() {
        tasks.work(TasksTest::missingFile)
                .onSuccess(events::add)
                .onFailure(
                        FileNotFoundException.class, e -> events.add("missing " + e.getMessage()))
                .onFailure(IOException.class, e -> events.add("other"))
                .lastly(() -> events.add("end"))
                .start();
        assertThat(events).containsExactly("missing a.csv", "end");
    }

    @Test
    void failureWithoutHandlerIsReported() {
        tasks.run(
                        () -> {
                            throw new IllegalStateException("full");
                        })
                .onFailure(IOException.class, e -> events.add("wrong"))
                .start();
        assertThat(events).containsExactly("reported full");
    }

    @Test
    void cancelledWorkOnlyEnds() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Tasks later = new Tasks(waiting::add, Runnable::run, failure -> events.add("reported"));
        Running running =
                later.work(() -> "deal")
                        .onSuccess(events::add)
                        .lastly(() -> events.add("end"))
                        .start();
        assertThat(running.running().get()).isTrue();
        running.cancel();
        waiting.remove().run();
        assertThat(events).containsExactly("end");
    }

    private static String missingFile() throws IOException {
        throw new FileNotFoundException("a.csv");
    }
}
