package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.pipeline.StageTotals;
import org.phalanx.store.TestWorkspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A board of 8,800 deals under the hands of a person.
@ExtendWith(ApplicationExtension.class)
class BoardViewTest {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    @TempDir Path folder;
    private Stage stage;
    private TestWorkspace workspace;
    private BoardWindow window;
    private BoardHand hand;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @BeforeEach
    void open(FxRobot robot) {
        workspace = ManyDeals.open(folder.resolve("w"));
        var scene =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> {
                            window = new BoardWindow(workspace);
                            return window.open(stage, WIDTH, HEIGHT);
                        });
        hand = new BoardHand(robot, scene, workspace);
        hand.choosePipeline(ManyDeals.PIPELINE);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    stage.hide();
                    return true;
                });
        workspace.close();
    }

    @Test
    void aCardIsCarriedByMouseAndTakenBack(FxRobot robot) {
        StageTotals from = hand.totals(0);
        StageTotals to = hand.totals(1);

        hand.take("Deal 0003");
        hand.carry(hand.card("Deal 0501"));
        assertThat(robot.lookup(".card-slot").tryQuery()).isPresent();
        assertThat(robot.lookup(".card-gap").tryQuery()).isPresent();
        hand.drop();

        hand.await("it is in the other column", () -> hand.deals(1).contains("Deal 0003"));
        assertThat(hand.deals(0)).doesNotContain("Deal 0003");
        assertThat(hand.deals(1).subList(0, 3)).contains("Deal 0003", "Deal 0500");
        hand.awaitTruth();
        assertThat(hand.totals(0).count()).isEqualTo(from.count() - 1);
        assertThat(hand.totals(1).count()).isEqualTo(to.count() + 1);
        assertThat(hand.head(0)).contains("499");
        assertThat(hand.head(1)).contains("1,590");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        hand.await("it is back", () -> hand.deals(0).contains("Deal 0003"));
        hand.awaitTruth();
        assertThat(hand.totals(0)).isEqualTo(from);
        assertThat(hand.totals(1)).isEqualTo(to);
        assertThat(hand.selected()).isEqualTo("Deal 0003");
        assertThat(hand.hasFocus(".board-area")).isTrue();
    }

    @Test
    void escapePutsTheCardBack(FxRobot robot) {
        StageTotals before = hand.totals(0);
        hand.take("Deal 0003");
        hand.carry(hand.card("Deal 0502"));
        robot.type(KeyCode.ESCAPE);
        hand.await("nothing in the hand", () -> robot.lookup(".card-ghost").tryQuery().isEmpty());
        hand.drop();

        assertThat(hand.deals(0).get(3)).isEqualTo("Deal 0003");
        assertThat(robot.lookup(".card-gap").tryQuery()).isEmpty();
        assertThat(hand.totals(0)).isEqualTo(before);
    }
}
