package org.phalanx.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessKillerTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RepeatedTest(3)
    @EnabledOnOs(OS.LINUX)
    void killsInTheMiddleOfWorkAndKeepsWhatWasAcknowledged()
            throws IOException, InterruptedException {
        try (VictimProcess victim = new ProcessKiller().start(Worker.class, "endless")) {
            victim.awaitLines(20, LIMIT);

            assertThat(victim.kill()).isEqualTo(137);

            List<String> lines = victim.acknowledged();
            assertThat(lines).hasSizeGreaterThanOrEqualTo(20);
            assertThat(lines)
                    .containsExactlyElementsOf(
                            IntStream.range(0, lines.size()).mapToObj(i -> "行 " + i).toList());
        }
    }

    @Test
    void lineWithoutEndWasNotAcknowledged() throws IOException, InterruptedException {
        try (VictimProcess victim = new ProcessKiller().start(Worker.class, "half")) {
            assertThat(victim.awaitExit(LIMIT)).isEqualTo(3);
            assertThat(victim.acknowledged()).containsExactly("whole");
            assertThat(victim.complaints()).containsExactly("why");
        }
    }

    @Test
    void passesOptionsToTheJavaMachine() throws IOException, InterruptedException {
        var killer = new ProcessKiller("-Dgreeting=hello");
        try (VictimProcess victim = killer.start(Worker.class, "greet")) {
            assertThat(victim.awaitExit(LIMIT)).isZero();
            assertThat(victim.acknowledged()).containsExactly("hello");
        }
    }

    @Test
    void endBeforeTheAwaitedLineFails() throws IOException, InterruptedException {
        try (VictimProcess victim = new ProcessKiller().start(Worker.class, "half")) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> victim.awaitLines(2, LIMIT))
                    .withMessageContaining("no 2 lines but 1");
        }
    }

    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) {
            switch (arguments[0]) {
                case "greet" -> System.out.println(System.getProperty("greeting"));
                case "half" -> {
                    System.out.print("whole\nhalf");
                    System.err.println("why");
                    System.out.flush();
                    System.exit(3);
                }
                default -> IntStream.iterate(0, i -> i + 1).forEach(Worker::acknowledge);
            }
        }

        private static void acknowledge(int number) {
            System.out.println("行 " + number);
        }
    }
}
