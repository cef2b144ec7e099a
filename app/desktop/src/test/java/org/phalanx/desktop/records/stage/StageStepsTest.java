package org.phalanx.desktop.records.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phalanx.desktop.ui.figure.PathStep.State.DONE;
import static org.phalanx.desktop.ui.figure.PathStep.State.LOST;
import static org.phalanx.desktop.ui.figure.PathStep.State.SKIPPED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.ui.figure.PathStep;
import org.phalanx.store.TestWorkspace;

class StageStepsTest {

    @TempDir Path folder;

    @Test
    void ticksOnlyStagesInWhichTheRecordWas() {
        try (TestWorkspace workspace = TestWorkspace.create(folder, new SameThread())) {
            var path =
                    new StagePath(
                            List.of(
                                    step("Visit", "open", 18L),
                                    step("Proposal", "open", null),
                                    step("Lost", "lost", 3L)),
                            2,
                            List.of(),
                            new StagePath.Ending(LocalDate.of(2026, 11, 20)));

            assertThat(workspace.get(StageSteps.class).of(path))
                    .extracting(PathStep::state)
                    .containsExactly(DONE, SKIPPED, LOST);
            assertThat(workspace.get(StageSteps.class).of(path).getLast().note()).isEqualTo("周五");
            assertThat(path.reopening()).contains(path.steps().getFirst());
        }
    }

    private static StagePath.Step step(String name, String outcome, @Nullable Long days) {
        return new StagePath.Step(UUID.randomUUID(), name, outcome, null, null, days);
    }
}
