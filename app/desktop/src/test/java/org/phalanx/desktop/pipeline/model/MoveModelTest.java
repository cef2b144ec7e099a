package org.phalanx.desktop.pipeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.pipeline.Closing;
import org.phalanx.sales.pipeline.DealCard;

class MoveModelTest {

    @TempDir Path folder;
    private BoardAtHand board;

    @BeforeEach
    void make() {
        board = new BoardAtHand(folder);
    }

    @AfterEach
    void close() {
        board.close();
        assertThat(board.failures).isEmpty();
    }

    @Test
    void movesAtOnceAndStaysUntilTheDatabaseHasIt() {
        board.moves.move(MoveModel.drop(board.card("苍梧精铸"), board.column("报价"), 0));

        assertThat(board.titles("报价")).containsExactly("苍梧精铸");
        assertThat(board.titles("方案")).containsExactly("云岫纸业");
        assertThat(board.column("报价").totals().get().amount()).isEqualTo(10_000);
        assertThat(board.column("报价").totals().get().weighted()).isEqualTo(7_000);
        assertThat(board.column("方案").totals().get().count()).isEqualTo(1);

        board.settle();
        assertThat(board.titles("报价")).containsExactly("苍梧精铸");
        assertThat(board.column("报价").totals().get().weighted()).isEqualTo(7_000);
        assertThat(board.moves.done().get()).isNotNull();
    }

    @Test
    void aPictureFromBeforeTheMoveDoesNotTakeItBack() {
        board.deal("another", "初访/立项", 1);
        board.moves.move(MoveModel.drop(board.card("苍梧精铸"), board.column("报价"), 0));

        // reads the board for the other deal, before the move is written
        board.step();

        assertThat(board.titles("初访/立项")).containsExactly("another");
        assertThat(board.titles("报价")).containsExactly("苍梧精铸");
    }

    @Test
    void putsARefusedMoveBackAndKeepsWhatIsMissing() {
        DealCard card = board.card("苍梧精铸");
        board.moves.move(Drop.into(card, board.model.picture().get().closed().get(1).stage()));
        assertThat(board.titles("方案")).containsExactly("云岫纸业");

        board.settle();

        assertThat(board.titles("方案")).containsExactly("云岫纸业", "苍梧精铸");
        assertThat(board.moves.refused().get().missing())
                .extracting(refusal -> refusal.field())
                .containsExactly("loss_reason", "lesson");
        assertThat(board.moves.done().get()).isNull();
    }

    @Test
    void movesByItselfOnceTheLastThingIsSupplied() {
        board.moves.move(
                Drop.into(board.card("苍梧精铸"), board.model.picture().get().closed().get(1).stage()));
        board.settle();

        board.moves.supply("loss_reason", "price");
        board.settle();
        assertThat(board.moves.refused().get().missing())
                .extracting(refusal -> refusal.field())
                .containsExactly("lesson");
        assertThat(board.titles("方案")).contains("苍梧精铸");

        board.moves.supply("lesson", "早点问预算");
        board.settle();
        assertThat(board.moves.refused().get()).isNull();
        assertThat(board.titles("方案")).containsExactly("云岫纸业");
        assertThat(board.model.picture().get().closed().get(1).totals().count()).isEqualTo(1);
    }

    @Test
    void closesADealOrTellsWhatIsMissing() {
        var missing = new ArrayList<Object>();
        var won = board.model.picture().get().closed().getFirst().stage();
        board.moves.close(
                board.card("苍梧精铸"), won, new Closing.Won("HT-7", null, null), missing::addAll);
        assertThat(board.model.picture().get().closed().getFirst().totals().amount())
                .isEqualTo(10_000);
        board.settle();

        assertThat(missing).isEmpty();
        assertThat(board.model.picture().get().closed().getFirst().totals().amount())
                .isEqualTo(10_000);

        var lost = board.model.picture().get().closed().get(1).stage();
        board.moves.close(
                board.card("云岫纸业"),
                lost,
                new Closing.Lost("price", null, null, null),
                missing::addAll);
        board.settle();
        assertThat(missing).hasSize(1);
        assertThat(board.titles("方案")).containsExactly("云岫纸业");
    }

    @Test
    void walksAndCarriesByKeys() {
        var walk = new CardWalk(board.model);
        var aiming = new Aiming(board.model, board.moves);
        walk.along(1);
        assertThat(walk.card().title()).isEqualTo("云岫纸业");
        walk.along(1);
        walk.across(1);
        assertThat(walk.card().title()).isEqualTo("苍梧精铸");

        aiming.take(walk.card());
        aiming.across(1);
        assertThat(aiming.aim().get().stage().name()).isEqualTo("报价");
        aiming.letter('e');
        assertThat(aiming.aim().get().stage().name()).isEqualTo("签约");
        assertThat(aiming.release()).isNull();
        board.settle();
        assertThat(board.titles("签约")).containsExactly("苍梧精铸");
        assertThat(walk.card().title()).as("stays selected").isEqualTo("苍梧精铸");

        aiming.take(walk.card());
        aiming.across(2);
        assertThat(aiming.release().stage().outcome()).isEqualTo("lost");
    }

    @Test
    void reordersWithinAStage() {
        var aiming = new Aiming(board.model, board.moves);
        aiming.take(board.card("云岫纸业"));
        aiming.along(1);
        aiming.release();
        assertThat(board.titles("方案")).containsExactly("苍梧精铸", "云岫纸业");
        assertThat(board.column("方案").totals().get().count()).isEqualTo(2);
        board.settle();
        assertThat(board.titles("方案")).containsExactly("苍梧精铸", "云岫纸业");
    }
}
