package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.phalanx.sales.pipeline.StageTotals;
import org.testfx.api.FxRobot;

/// Cards are carried by mouse.
class BoardDragTest extends BoardUnderHand {

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

    @Test
    void aCardThatIsLetGoBesideTheColumnsGoesBack(FxRobot robot) {
        hand.take("Deal 0003");
        hand.carry(new Point2D(WIDTH / 2.0, 24));
        hand.drop();

        hand.await("nothing in the hand", () -> robot.lookup(".card-ghost").tryQuery().isEmpty());
        assertThat(hand.deals(0).get(3)).isEqualTo("Deal 0003");
        assertThat(robot.lookup(".card-gap").tryQuery()).isEmpty();
    }

    @Test
    void aColumnScrollsWhenACardIsHeldAtItsEdge(FxRobot robot) {
        hand.take("Deal 0003");
        Point2D bottom = hand.seen(() -> hand.bottom(hand.column(1))).subtract(0, 12);
        hand.carry(bottom);

        hand.await("later deals come into sight", () -> hand.isInSight("Deal 0525"));
        robot.type(KeyCode.ESCAPE);
        hand.drop();
        assertThat(hand.deals(0).get(3)).isEqualTo("Deal 0003");
    }

    @Test
    void aRefusedMoveGoesBackAndIsDoneOnceNothingIsMissing(FxRobot robot) {
        StageTotals from = hand.totals(0);
        hand.take("Deal 0000 洁净车间");
        hand.carry(hand.card("Deal 0500"));
        hand.await("a warning", () -> hand.textsIn(".card-slot").contains("还差 2 项，放下可看"));
        hand.drop();

        hand.await("what is missing", () -> robot.lookup("#fill-budget").tryQuery().isPresent());
        assertThat(hand.deals(0).getFirst()).isEqualTo("Deal 0000 洁净车间");
        assertThat(hand.totals(0)).isEqualTo(from);
        assertThat(hand.textsIn(".refused-pane"))
                .contains("没有移到「Engaging」", "还差 2 项，补齐后自动移动", "客户预算", "合同编号");
        assertThat(hand.textsIn(".deal-card:selected")).contains("差 2 项");

        robot.clickOn("#fill-budget").write("12万").type(KeyCode.ENTER);
        hand.await("one less", () -> robot.lookup("#fill-budget").tryQuery().isEmpty());
        assertThat(hand.deals(0).getFirst()).isEqualTo("Deal 0000 洁净车间");
        robot.clickOn("#fill-contract_no").write("HT-7").type(KeyCode.ENTER);

        hand.await("it moves by itself", () -> hand.deals(1).contains("Deal 0000 洁净车间"));
        hand.awaitTruth();
        hand.await("no pane", () -> robot.lookup(".refused-pane").tryQuery().isEmpty());
        hand.await("focus on the board", () -> hand.hasFocus(".board-area"));
        assertThat(hand.selected()).isEqualTo("Deal 0000 洁净车间");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        hand.await("taken back", () -> hand.totals(0).equals(from));
    }

    @Test
    void aCardOnTheStripOfTheLostTellsWhyFirst(FxRobot robot) {
        long lost = hand.closed(1).count();
        hand.take("Deal 0004");
        hand.carry(hand.seen(() -> hand.middle(robot.lookup(".closed-strip").nth(1).query())));
        hand.drop();
        hand.await("a form", () -> robot.lookup(".closing-form").tryQuery().isPresent());
        assertThat(hand.deals(0)).contains("Deal 0004");

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        hand.await("what is missing", () -> hand.textsIn(".closing-form").contains("说清为什么输"));
        assertThat(hand.textsIn(".closing-form")).contains("写一句下次怎么做会不同");
        robot.clickOn("#row-loss_reason .text-field").write("价格").type(KeyCode.ENTER);
        robot.clickOn("#row-lesson .text-area").write("ask earlier");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        hand.await("lost", () -> hand.closed(1).count() == lost + 1);
        hand.await("no form", () -> robot.lookup(".closing-form").tryQuery().isEmpty());
        assertThat(hand.deals(0)).doesNotContain("Deal 0004");
        hand.awaitTruth();
        hand.await("focus on the board", () -> hand.hasFocus(".board-area"));

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        hand.await("back", () -> hand.deals(0).indexOf("Deal 0004") == 4);
        assertThat(hand.closed(1).count()).isEqualTo(lost);
        assertThat(hand.selected()).isEqualTo("Deal 0004");
    }
}
