package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.DealCard;
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
    private static final int MOST_CELLS = 60;

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

    @Test
    void whatOthersWriteAppearsByItself(FxRobot robot) {
        robot.clickOn(hand.card("Deal 0005"));
        BoardModel other = hand.seen(() -> new BoardWindow(workspace).get(BoardModel.class));
        BoardFilter same = hand.seen(() -> hand.filter());
        hand.seen(() -> {
            other.filter().set(same);
            other.activate();
            return true;
        });
        hand.await("the other window", () -> other.columns().size() == 2);
        hand.seen(() -> {
            DealCard card = other.columns().getFirst().cards().get(6);
            other.move(other.drop(card, other.columns().get(1), 0));
            return true;
        });
        hand.await("moved there, seen here", () -> hand.deals(1).contains("Deal 0006"));
        hand.awaitTruth();

        UUID deal = hand.seen(() -> hand.column(0).column().cards().get(6).id());
        UUID stage = hand.seen(() -> hand.column(1).column().id());
        assertThat(workspace.write("opportunity", deal, Map.of("stage_id", stage)).isCommitted())
                .isTrue();
        hand.await("written there, seen here", () -> hand.deals(1).contains("Deal 0007"));
        hand.awaitTruth();
        assertThat(hand.selected()).isEqualTo("Deal 0005");
        assertThat(hand.hasFocus(".board-area")).isTrue();
        hand.seen(() -> {
            other.deactivate();
            return true;
        });
    }

    @Test
    void onlyCardsInSightExist(FxRobot robot) {
        assertThat(hand.cells()).isLessThan(MOST_CELLS);
        robot.clickOn(hand.card("Deal 0500"));
        for (int pages = 1; pages <= 4; pages++) {
            int read = 40 * pages;
            robot.type(KeyCode.END);
            hand.await("more is read", () -> hand.deals(1).size() > read);
        }
        assertThat(hand.cells()).isLessThan(MOST_CELLS);
    }

    @Test
    void aPartOfTheBarShowsItsDealsAlone(FxRobot robot) {
        long late = hand.totals(0).late();
        assertThat(late).isPositive();
        robot.clickOn(hand.seen(() -> hand.middle(hand.column(0).lookup(".totals-bar .late"))));

        hand.await("late ones alone", () -> hand.totals(0).count() == late);
        assertThat(hand.textsIn(".filter-bar")).contains("下一步逾期");
        robot.clickOn(hand.seen(() -> hand.middle(hand.column(0).lookup(".totals-bar .late"))));
        hand.await("all again", () -> hand.totals(0).count() == 500);
    }
}
