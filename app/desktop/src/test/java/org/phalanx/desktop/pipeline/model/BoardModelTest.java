package org.phalanx.desktop.pipeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.Closing;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.sales.pipeline.Slot;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.live.Announcer;

class BoardModelTest {

    @TempDir Path folder;
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private TestWorkspace workspace;
    private BoardModel model;

    @BeforeEach
    void make() {
        workspace = TestWorkspace.create(folder.resolve("w"), new PipelineModule());
        model =
                new BoardModel(
                        workspace.get(Board.class),
                        workspace.get(Pipeline.class),
                        workspace.get(Announcer.class),
                        new Tasks(work::add, Runnable::run, failures::add),
                        Runnable::run,
                        workspace.clock,
                        workspace.workspace().settings());
        deal("苍梧精铸", "方案", 100);
        deal("云岫纸业", "方案", 50);
        model.activate();
        settle();
    }

    @AfterEach
    void close() {
        settle();
        workspace.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void showsColumnsWithCardsAndTotals() {
        assertThat(model.columns()).hasSize(5);
        assertThat(titles("方案")).containsExactly("云岫纸业", "苍梧精铸");
        assertThat(column("方案").totals().get().weighted()).isEqualTo(7500);
    }

    @Test
    void movesAtOnceAndStaysUntilTheDatabaseHasIt() {
        model.move(model.drop(card("苍梧精铸"), column("报价"), 0));

        assertThat(titles("报价")).containsExactly("苍梧精铸");
        assertThat(titles("方案")).containsExactly("云岫纸业");
        assertThat(column("报价").totals().get().amount()).isEqualTo(10_000);
        assertThat(column("报价").totals().get().weighted()).isEqualTo(7_000);
        assertThat(column("方案").totals().get().count()).isEqualTo(1);

        settle();
        assertThat(titles("报价")).containsExactly("苍梧精铸");
        assertThat(column("报价").totals().get().weighted()).isEqualTo(7_000);
        assertThat(model.done().get()).isNotNull();
    }

    @Test
    void aPictureFromBeforeTheMoveDoesNotTakeItBack() {
        deal("another", "初访/立项", 1);
        model.move(model.drop(card("苍梧精铸"), column("报价"), 0));

        // reads the board for the other deal, before the move is written
        work.removeFirst().run();

        assertThat(titles("初访/立项")).containsExactly("another");
        assertThat(titles("报价")).containsExactly("苍梧精铸");
    }

    @Test
    void putsARefusedMoveBackAndKeepsWhatIsMissing() {
        DealCard card = card("苍梧精铸");
        model.move(Drop.into(card, model.picture().get().closed().get(1).stage()));
        assertThat(titles("方案")).containsExactly("云岫纸业");

        settle();

        assertThat(titles("方案")).containsExactly("云岫纸业", "苍梧精铸");
        assertThat(model.refused().get().missing())
                .extracting(refusal -> refusal.field())
                .containsExactly("loss_reason", "lesson");
        assertThat(model.done().get()).isNull();
    }

    @Test
    void movesByItselfOnceTheLastThingIsSupplied() {
        model.move(Drop.into(card("苍梧精铸"), model.picture().get().closed().get(1).stage()));
        settle();

        model.supply("loss_reason", "price");
        settle();
        assertThat(model.refused().get().missing())
                .extracting(refusal -> refusal.field())
                .containsExactly("lesson");
        assertThat(titles("方案")).contains("苍梧精铸");

        model.supply("lesson", "早点问预算");
        settle();
        assertThat(model.refused().get()).isNull();
        assertThat(titles("方案")).containsExactly("云岫纸业");
        assertThat(model.picture().get().closed().get(1).totals().count()).isEqualTo(1);
    }

    @Test
    void closesADealOrTellsWhatIsMissing() {
        var missing = new ArrayList<Object>();
        var won = model.picture().get().closed().getFirst().stage();
        model.close(card("苍梧精铸"), won, new Closing.Won("HT-7", null, null), missing::addAll);
        assertThat(model.picture().get().closed().getFirst().totals().amount()).isEqualTo(10_000);
        settle();

        assertThat(missing).isEmpty();
        assertThat(model.picture().get().closed().getFirst().totals().amount()).isEqualTo(10_000);

        var lost = model.picture().get().closed().get(1).stage();
        model.close(
                card("云岫纸业"), lost, new Closing.Lost("price", null, null, null), missing::addAll);
        settle();
        assertThat(missing).hasSize(1);
        assertThat(titles("方案")).containsExactly("云岫纸业");
    }

    @Test
    void followsWhatOthersWrite() {
        workspace.get(Pipeline.class).move(card("苍梧精铸").id(), stage("报价"), Slot.ANY).join();
        settle();

        assertThat(titles("报价")).containsExactly("苍梧精铸");
    }

    @Test
    void filtersAndReadsMore() {
        for (int i = 0; i < 45; i++) {
            deal("deal " + i, "初访/立项", 1);
        }
        settle();
        ColumnModel column = column("初访/立项");
        assertThat(column.cards()).hasSize(40);
        assertThat(column.hasMore()).isTrue();
        model.more(column);
        model.more(column);
        settle();
        assertThat(column.cards()).hasSize(45);

        BoardFilter all = model.filter().get();
        model.filter().set(new BoardFilter(all.pipeline(), null, null, "苍梧", null, null, null));
        settle();
        assertThat(model.picture().get().totals().count()).isEqualTo(1);
    }

    @Test
    void walksAndCarriesByKeys() {
        var walk = new CardWalk(model);
        var aiming = new Aiming(model);
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
        settle();
        assertThat(titles("签约")).containsExactly("苍梧精铸");
        assertThat(walk.card().title()).as("stays selected").isEqualTo("苍梧精铸");

        aiming.take(walk.card());
        aiming.across(2);
        assertThat(aiming.release().stage().outcome()).isEqualTo("lost");
    }

    @Test
    void reordersWithinAStage() {
        var aiming = new Aiming(model);
        aiming.take(card("云岫纸业"));
        aiming.along(1);
        aiming.release();
        assertThat(titles("方案")).containsExactly("苍梧精铸", "云岫纸业");
        assertThat(column("方案").totals().get().count()).isEqualTo(2);
        settle();
        assertThat(titles("方案")).containsExactly("苍梧精铸", "云岫纸业");
    }

    private void settle() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    private void deal(String name, String stage, long major) {
        workspace
                .get(Pipeline.class)
                .create(
                        workspace.ids.next(),
                        Map.of(
                                "name",
                                name,
                                "amount",
                                new Money(major * 100, "CNY"),
                                "stage_id",
                                stage(stage)))
                .join();
        workspace.clock.pass(Duration.ofSeconds(1));
    }

    private UUID stage(String name) {
        Board board = workspace.get(Board.class);
        return board
                .read(BoardFilter.of(board.pipelines().getFirst().id()), Map.of())
                .columns()
                .stream()
                .filter(column -> column.stage().name().equals(name))
                .findFirst()
                .orElseThrow()
                .stage()
                .id();
    }

    private ColumnModel column(String stage) {
        return model.columns().stream()
                .filter(column -> column.stage().get().name().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(String stage) {
        return column(stage).cards().stream().map(DealCard::title).toList();
    }

    private DealCard card(String title) {
        return model.columns().stream()
                .flatMap(column -> column.cards().stream())
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
