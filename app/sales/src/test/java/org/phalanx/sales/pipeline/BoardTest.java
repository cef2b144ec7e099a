package org.phalanx.sales.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phalanx.sales.pipeline.PipelineFixture.day;
import static org.phalanx.sales.pipeline.PipelineFixture.holds;
import static org.phalanx.sales.pipeline.PipelineFixture.yuan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.pipeline.Closing.Lost;
import org.phalanx.sales.pipeline.Closing.Won;
import org.phalanx.sales.pipeline.DealCard.Pace;
import org.phalanx.store.TestWorkspace;

class BoardTest {

    @TempDir Path folder;
    private PipelineFixture team;
    private Board board;
    private UUID standard;

    @BeforeEach
    void make() {
        team = new PipelineFixture(folder.resolve("w"));
        board = team.workspace.get(Board.class);
        standard = board.pipelines().getFirst().id();
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void showsEveryOpenStageInOrder() {
        BoardPicture picture = board.read(BoardFilter.of(standard), Map.of());

        assertThat(picture.columns())
                .extracting(column -> column.stage().name())
                .containsExactly("初访/立项", "需求确认", "方案", "报价", "签约");
        assertThat(picture.closed())
                .extracting(closed -> closed.stage().name())
                .containsExactly("赢单", "输单");
        assertThat(picture.totals()).isEqualTo(StageTotals.NONE);
    }

    @Test
    void countsSumsAndWeighs() {
        team.deal("一", "方案", 1_280_000);
        UUID other = team.deal("二", "方案", 33);
        write(other, Map.of("win_probability", new BigDecimal(35)));

        StageTotals totals = column("方案").totals();

        assertThat(totals.count()).isEqualTo(2);
        assertThat(totals.amount()).isEqualTo(128_003_300);
        assertThat(totals.weighted()).isEqualTo(64_000_000 + 1155);
        assertThat(totals.rate()).isEqualTo(50);
        assertThat(StageTotals.NONE.rate()).isNull();
    }

    @Test
    void tellsLateAndWaitingFromHealthyDeals() {
        nextStep(team.deal("planned", "方案", 1), Duration.ofDays(2));
        nextStep(team.deal("today", "方案", 1), Duration.ofHours(-2));
        nextStep(team.deal("late", "方案", 1), Duration.ofDays(-1));
        team.deal("no step", "方案", 1);
        nextStep(team.deal("long there", "初访/立项", 1), Duration.ofDays(40));
        team.workspace.clock.pass(Duration.ofDays(15));

        assertThat(column("初访/立项").totals()).isEqualTo(new StageTotals(1, 100, 10, 0, 1));

        team.workspace.clock.pass(Duration.ofDays(-15));
        assertThat(column("方案").totals()).isEqualTo(new StageTotals(4, 400, 200, 1, 1));
        assertThat(column("方案").totals().healthy()).isEqualTo(2);
        assertThat(column("初访/立项").totals().waiting()).isZero();
    }

    @Test
    void filtersByEachPartOfTheBar() {
        nextStep(team.deal("planned", "方案", 1), Duration.ofDays(2));
        nextStep(team.deal("late", "方案", 1), Duration.ofDays(-1));
        team.deal("no step", "方案", 1);
        nextStep(team.deal("long there", "初访/立项", 1), Duration.ofDays(40));
        team.workspace.clock.pass(Duration.ofDays(1));
        StageTotals all = board.read(BoardFilter.of(standard), Map.of()).totals();

        for (BoardFilter.State state : BoardFilter.State.values()) {
            BoardFilter filter = BoardFilter.of(standard).withState(state);
            StageTotals part = board.read(filter, Map.of()).totals();
            long wanted =
                    switch (state) {
                        case HEALTHY -> all.healthy();
                        case WAITING -> all.waiting();
                        case LATE -> all.late();
                    };
            assertThat(part.count()).as(state.name()).isEqualTo(wanted).isPositive();
            assertThat(part.healthy() + part.waiting() + part.late()).isEqualTo(wanted);
        }
        team.workspace.clock.pass(Duration.ofDays(15));
        BoardFilter waiting = BoardFilter.of(standard).withState(BoardFilter.State.WAITING);
        assertThat(board.read(waiting, Map.of()).columns().getFirst().cards()).hasSize(1);
    }

    @Test
    void cardsCarryWhatTheyShow() {
        UUID account = team.workspace.make("account", Map.of("name", "苍梧精铸"));
        UUID deal = team.deal("铸造 MES 一期", "方案", 1_280_000);
        write(deal, Map.of("account_id", account, "grade", "strategic", "next_step", "技术交流"));
        team.workspace.clock.pass(Duration.ofDays(34));

        DealCard card = column("方案").cards().getFirst();

        assertThat(card.title()).isEqualTo("铸造 MES 一期");
        assertThat(card.account()).isEqualTo("苍梧精铸");
        assertThat(card.amount()).isEqualTo(128_000_000);
        assertThat(card.owner()).isEqualTo("陆听澜");
        assertThat(card.nextStep()).isEqualTo("技术交流");
        assertThat(card.grade()).isEqualTo("strategic");
        BoardPicture picture = board.read(BoardFilter.of(standard), Map.of());
        var zone = team.workspace.workspace().settings().zone();
        assertThat(card.daysInStage(picture.today(), zone)).isEqualTo(34);
        assertThat(card.pace(picture.today(), zone, 30)).isEqualTo(Pace.OVER);
        assertThat(card.pace(picture.today(), zone, 22)).isEqualTo(Pace.STALLED);
        assertThat(card.pace(picture.today(), zone, 34)).isEqualTo(Pace.ON_TIME);
        assertThat(card.pace(picture.today(), zone, null)).isEqualTo(Pace.ON_TIME);
    }

    @Test
    void readsCardsInOrderAndAsManyAsWanted() {
        for (int i = 0; i < 45; i++) {
            team.deal("deal " + i, "方案", 1);
            team.workspace.clock.pass(Duration.ofSeconds(1));
        }

        assertThat(column("方案").cards()).hasSize(Board.PAGE);
        assertThat(column("方案").cards().getFirst().title()).isEqualTo("deal 44");
        UUID stage = team.stage("方案");
        StageColumn all =
                board.read(BoardFilter.of(standard), Map.of(stage, 80)).columns().stream()
                        .filter(column -> column.stage().id().equals(stage))
                        .findFirst()
                        .orElseThrow();
        assertThat(all.cards())
                .hasSize(45)
                .isSortedAccordingTo((a, b) -> a.rank().compareTo(b.rank()));
    }

    @Test
    void filtersByPersonTextAmountAndSigning() {
        UUID account = team.workspace.make("account", Map.of("name", "苍梧_精铸"));
        UUID squad = team.workspace.make("team", Map.of("name", "华东一队"));
        UUID rep =
                team.workspace.make(
                        "user", Map.of("name", "何屿", "roles", List.of("member"), "team_id", squad));
        UUID deal = team.deal("大单", "方案", 500_000);
        write(
                deal,
                Map.of(
                        "account_id",
                        account,
                        "owner_id",
                        rep,
                        "expected_sign_date",
                        day("2026-12-18")));
        team.deal("小单", "方案", 5);

        assertThat(found(new BoardFilter(standard, rep, null, null, null, null, null)))
                .isEqualTo("大单");
        assertThat(found(new BoardFilter(standard, null, squad, null, null, null, null)))
                .isEqualTo("大单");
        assertThat(found(new BoardFilter(standard, null, null, "梧_精", null, null, null)))
                .isEqualTo("大单");
        assertThat(found(new BoardFilter(standard, null, null, "小", null, null, null)))
                .isEqualTo("小单");
        assertThat(found(new BoardFilter(standard, null, null, "%", null, null, null))).isEmpty();
        assertThat(found(new BoardFilter(standard, null, null, null, 20_000_000L, null, null)))
                .isEqualTo("大单");
        Period quarter = Period.quarter(2026, 4);
        assertThat(found(new BoardFilter(standard, null, null, null, null, quarter, null)))
                .isEqualTo("大单");
    }

    @Test
    void countsWhatWasClosedInThisQuarter() {
        holds(team.pipeline.win(team.deal("赢", "方案", 920_000), new Won(null, null, null)));
        holds(
                team.pipeline.win(
                        team.deal("早赢", "方案", 1), new Won(null, yuan(2), day("2026-09-30"))));
        lose("价格", "price");
        lose("又是价格", "price");
        lose("预算", "budget");

        List<BoardPicture.Closed> closed = board.read(BoardFilter.of(standard), Map.of()).closed();

        assertThat(closed.getFirst().totals().count()).isEqualTo(1);
        assertThat(closed.getFirst().totals().amount()).isEqualTo(92_000_000);
        assertThat(closed.get(1).totals().count()).isEqualTo(3);
        assertThat(closed.get(1).reason()).isEqualTo("price");
        assertThat(closed.get(1).times()).isEqualTo(2);
        assertThat(closed.get(1).cards()).as("not asked for").isEmpty();
        UUID lost = closed.get(1).stage().id();
        assertThat(board.read(BoardFilter.of(standard), Map.of(lost, 2)).closed().get(1).cards())
                .extracting(DealCard::title)
                .containsExactly("预算", "又是价格");
    }

    @Test
    void namesAReasonOnlyWhereOneLeads() {
        lose("价格", "price");
        assertThat(reason()).as("once is no reason to speak of").isNull();
        lose("预算", "budget");
        lose("又是价格", "price");
        assertThat(reason()).isEqualTo("price");
        lose("又是预算", "budget");
        assertThat(reason()).as("two are as frequent").isNull();
    }

    private @Nullable String reason() {
        return board.read(BoardFilter.of(standard), Map.of()).closed().get(1).reason();
    }

    @Test
    void leavesOutWhatIsInTheBin() {
        UUID deal = team.deal("一", "方案", 1);
        write(deal, Map.of("deleted_at", TestWorkspace.START));

        assertThat(column("方案").totals().count()).isZero();
        assertThat(column("方案").cards()).isEmpty();
    }

    private void lose(String name, String reason) {
        holds(team.pipeline.lose(team.deal(name, "方案", 1), new Lost(reason, null, "早点问", null)));
    }

    private void nextStep(UUID deal, Duration from) {
        Instant at = TestWorkspace.START.plus(from);
        write(deal, Map.of("next_step", "拜访", "next_step_at", at));
    }

    private String found(BoardFilter filter) {
        StringBuilder titles = new StringBuilder();
        long counted = 0;
        for (StageColumn column : board.read(filter, Map.of()).columns()) {
            column.cards().forEach(card -> titles.append(card.title()));
            counted += column.totals().count();
        }
        assertThat(counted).isLessThanOrEqualTo(1);
        return titles.toString();
    }

    private StageColumn column(String name) {
        return board.read(BoardFilter.of(standard), Map.of()).columns().stream()
                .filter(column -> column.stage().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(UUID deal, Map<String, ?> fields) {
        var outcome = team.workspace.write("opportunity", deal, fields);
        assertThat(outcome.isCommitted()).as(outcome.toString()).isTrue();
    }
}
