package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.phalanx.sales.pipeline.StageTotals;
import org.testfx.api.FxRobot;

/// Cards are found and moved by keyboard.
class BoardKeysTest extends BoardUnderHand {

    @Test
    void aCardIsMovedByKeyboardAndTakenBack(FxRobot robot) {
        StageTotals from = hand.totals(0);
        StageTotals to = hand.totals(1);
        robot.clickOn(hand.card("Deal 0000 洁净车间")).type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(hand.selected()).isEqualTo("Deal 0002");

        robot.type(KeyCode.M, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);

        hand.await("it is in the other column", () -> hand.deals(1).contains("Deal 0002"));
        assertThat(hand.deals(1).subList(0, 2)).containsExactly("Deal 0500", "Deal 0002");
        hand.awaitTruth();
        assertThat(hand.totals(0).count()).isEqualTo(from.count() - 1);
        assertThat(hand.totals(1).count()).isEqualTo(to.count() + 1);
        assertThat(hand.selected()).isEqualTo("Deal 0002");
        assertThat(hand.hasFocus(".board-area")).isTrue();

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        hand.await("it is back", () -> hand.deals(0).indexOf("Deal 0002") == 2);
        hand.awaitTruth();
        assertThat(hand.totals(0)).isEqualTo(from);
        assertThat(hand.totals(1)).isEqualTo(to);
        assertThat(hand.selected()).isEqualTo("Deal 0002");
    }

    @Test
    void ctrlAndArrowsMoveAcrossStagesAndRanks(FxRobot robot) {
        robot.clickOn(hand.card("Deal 0001"));
        robot.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        hand.await("one rank down", () -> hand.deals(0).indexOf("Deal 0001") == 2);

        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        hand.await("one stage on", () -> hand.deals(1).getFirst().equals("Deal 0001"));
        hand.awaitTruth();
        assertThat(hand.selected()).isEqualTo("Deal 0001");

        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        hand.await("one stage back", () -> hand.deals(0).getFirst().equals("Deal 0001"));
        hand.awaitTruth();
    }

    @Test
    void spacePeeksAndEnterOpens(FxRobot robot) {
        robot.clickOn(hand.card("Deal 0001")).type(KeyCode.SPACE);
        hand.await("a peek", () -> hand.reads(".deal-peek", "Deal 0001"));
        robot.type(KeyCode.DOWN);
        hand.await("the peek follows", () -> hand.reads(".deal-peek", "Deal 0002"));
        robot.type(KeyCode.SPACE);
        hand.await("no peek", () -> robot.lookup(".deal-peek").tryQuery().isEmpty());

        robot.type(KeyCode.ENTER);
        hand.await("the page", () -> robot.lookup(".record-page").tryQuery().isPresent());
    }

    @Test
    void theFirstKeyChoosesACardThatNobodyChoseBefore(FxRobot robot) {
        assertThat(hand.selected()).isEmpty();
        hand.seen(() -> {
            robot.lookup(".board-area").query().requestFocus();
            return true;
        });
        robot.type(KeyCode.M);
        assertThat(hand.selected()).isEqualTo(hand.deals(0).getFirst());
        assertThat(robot.lookup(".card-slot").tryQuery()).as("nothing is taken up").isEmpty();
    }

    @Test
    void whatQuickActionsDoHasAKey(FxRobot robot) {
        robot.clickOn(hand.card("Deal 0001")).type(KeyCode.L);
        hand.await("the form", () -> robot.lookup("#field-summary").tryQuery().isPresent());
        assertThat(hand.textsIn("#field-opportunity_id")).isNotEmpty();
    }
}
