package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.pipeline.filter.BoardFilters;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.desktop.pipeline.model.MoveModel;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.store.live.Announcer;
import org.testfx.api.FxRobot;

/// A board follows the database, and offers what can be done.
class BoardViewTest extends BoardUnderHand {

    private static final int MOST_CELLS = 60;

    @Test
    void whatOthersWriteAppearsByItself(FxRobot robot) {
        robot.clickOn(hand.card("Deal 0005"));
        BoardWindow there = hand.seen(() -> new BoardWindow(workspace));
        BoardModel other = hand.seen(() -> there.get(BoardModel.class));
        BoardFilter same = hand.seen(() -> hand.filter());
        hand.seen(() -> {
            other.filter().set(same);
            other.activate();
            return true;
        });
        hand.await("the other window", () -> other.columns().size() == 2);
        hand.seen(() -> {
            DealCard card = other.columns().getFirst().cards().get(6);
            var put = MoveModel.drop(card, other.columns().get(1), 0);
            new MoveModel(
                            other,
                            workspace.get(Pipeline.class),
                            workspace.get(Announcer.class),
                            there.get(Tasks.class),
                            workspace.clock)
                    .move(put);
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

    @Test
    void theCardUnderThePointerOffersWhatCanBeDoneAtOnce(FxRobot robot) {
        robot.moveTo(hand.card("Deal 0003"));
        hand.await("quick actions", () -> hand.quick("forward") != null);
        robot.clickOn(hand.quick("forward"));
        hand.await("it is one stage on", () -> hand.deals(1).contains("Deal 0003"));
        hand.awaitTruth();

        robot.moveTo(hand.card("Deal 0002"));
        hand.await("quick actions", () -> hand.quick("more") != null);
        robot.clickOn(hand.quick("more"));
        hand.await("a menu", () -> robot.lookup(".context-menu").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);

        robot.moveTo(hand.card("Deal 0002"));
        hand.await("quick actions", () -> hand.quick("log") != null);
        robot.clickOn(hand.quick("log"));
        hand.await("the form", () -> robot.lookup("#field-summary").tryQuery().isPresent());
    }

    @Test
    void theFilterIsThereAgainAfterAnotherScreen(FxRobot robot) {
        long late = hand.totals(0).late();
        robot.clickOn(hand.seen(() -> hand.middle(hand.column(0).lookup(".totals-bar .late"))));
        hand.await("late ones alone", () -> hand.totals(0).count() == late);

        hand.seen(() -> {
            window.get(Records.class).list("opportunity", Filter.everything());
            return true;
        });
        hand.await("a list", () -> robot.lookup(".table-view").tryQuery().isPresent());
        hand.seen(() -> {
            window.get(Navigator.class).open("pipeline");
            return true;
        });
        hand.await("late ones still", () -> hand.totals(0).count() == late);

        BoardFilter shown = hand.filter();
        assertThat(hand.seen(() -> window.get(BoardFilters.class).last()))
                .as("what the next start of the program shows")
                .contains(shown);
    }
}
