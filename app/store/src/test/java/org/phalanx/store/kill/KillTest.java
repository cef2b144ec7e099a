package org.phalanx.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.TestWorkspace;
import org.phalanx.testkit.process.ProcessKiller;
import org.phalanx.testkit.process.VictimProcess;

class KillTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int STEPS_OF_BATCH = 10;

    @TempDir Path temp;
    private Path folder;
    private Path model;

    @BeforeEach
    void make() {
        folder = temp.resolve("w");
        model = temp.resolve("model");
        TestWorkspace.create(folder).close();
        TestWorkspace.create(model).close();
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsTorn() throws IOException, InterruptedException {
        kill(
                List.of(
                        new Blow(1, 40, "AFTER_ROW", 2, false),
                        new Blow(2, 12, "AFTER_JOURNAL", 250, true)));
    }

    @Test
    @Tag("thorough")
    void nothingIsLostOrTornByAnyBlow() throws IOException, InterruptedException {
        var blows = new ArrayList<Blow>();
        for (String place :
                List.of("AFTER_ROW", "AFTER_JOURNAL", "BEFORE_COMMIT", "AFTER_COMMIT")) {
            for (int skipped : List.of(0, 3, 7)) {
                blows.add(Blow.at(blows.size(), place, skipped));
            }
        }
        blows.add(Blow.inBatch(blows.size(), "AFTER_ROW", 0));
        blows.add(Blow.inBatch(blows.size(), "AFTER_ROW", 930));
        blows.add(Blow.inBatch(blows.size(), "AFTER_JOURNAL", 555));
        blows.add(Blow.inBatch(blows.size(), "BEFORE_COMMIT", 5));
        blows.add(Blow.inBatch(blows.size(), "AFTER_COMMIT", 0));
        blows.add(Blow.inBatch(blows.size(), "AFTER_COMMIT", STEPS_OF_BATCH - 1));
        blows.add(Blow.inBatch(blows.size(), Blow.ANYWHERE, 0));
        for (int more = 0; more < 5; more++) {
            blows.add(Blow.anywhere(blows.size(), 200 + 17 * more));
        }

        kill(blows);
    }

    private void kill(List<Blow> blows) throws IOException, InterruptedException {
        try (var survivor = new Survivor(folder, model)) {
            for (Blow blow : blows) {
                List<String> lines = strike(blow);
                if (blow.batch()) {
                    strike(Blow.whileOpening(blow.round()));
                }
                survivor.prove(blow, lines);
            }
        }
    }

    /// @return what the process said before it was killed
    private List<String> strike(Blow blow) throws IOException, InterruptedException {
        var killer =
                new ProcessKiller(
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dphalanx.test.seed=" + (1_000_000 + 1000 * blow.round()));
        var arguments = new ArrayList<String>(List.of(folder.toString()));
        arguments.addAll(List.of(blow.arguments()));
        try (VictimProcess victim = killer.start(Victim.class, arguments.toArray(String[]::new))) {
            if (blow.isWhileOpening()) {
                victim.awaitLine(Victim.OPENING, LIMIT);
            } else {
                victim.awaitLine("did 0 " + (blow.acknowledged() - 1), LIMIT);
                awaitPlace(blow, victim);
            }
            assertThat(victim.kill()).as("killed, not ended").isEqualTo(137);
            return victim.acknowledged();
        }
    }

    private static void awaitPlace(Blow blow, VictimProcess victim) throws InterruptedException {
        if (!blow.isAnywhere()) {
            victim.awaitLine("at " + blow.place(), LIMIT);
        } else if (blow.batch()) {
            victim.awaitLine(Victim.BATCH_DONE, LIMIT);
        }
    }
}
