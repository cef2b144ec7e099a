package org.phalanx.sales.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phalanx.sales.pipeline.PipelineFixture.day;
import static org.phalanx.sales.pipeline.PipelineFixture.holds;
import static org.phalanx.sales.pipeline.PipelineFixture.refusals;
import static org.phalanx.sales.pipeline.PipelineFixture.yuan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.sales.pipeline.Closing.Lost;
import org.phalanx.sales.pipeline.Closing.Won;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.text.Phrasebook;
import org.phalanx.store.undo.Undo;

class PipelineTest {

    private static final Lost BARE = new Lost(null, null, null, null);

    @TempDir Path folder;
    private PipelineFixture team;
    private Pipeline pipeline;

    @BeforeEach
    void make() {
        team = new PipelineFixture(folder.resolve("w"));
        pipeline = team.pipeline;
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void beginsInTheFirstStageOfTheUsualPipeline() {
        UUID deal = team.workspace.ids.next();
        holds(pipeline.create(deal, Map.of("name", "铸造 MES 一期")));

        assertThat(team.of(deal, "stage_id")).isEqualTo(team.stage("初访/立项"));
        assertThat(team.of(deal, "win_probability")).isEqualTo(10);
        assertThat(team.of(deal, "forecast_category")).isEqualTo("pipeline");
        assertThat(team.of(deal, "entered_stage_at")).isEqualTo(TestWorkspace.START.toEpochMilli());
        assertThat(team.history(deal)).containsExactly(">初访/立项 2026-11-18");
    }

    @Test
    void movesWithProbabilityForecastAndHistory() {
        UUID deal = team.deal("铸造 MES 一期", "需求确认", 1_280_000);
        team.workspace.clock.pass(Duration.ofDays(3));

        holds(pipeline.move(deal, team.stage("方案"), Slot.ANY));

        assertThat(team.of(deal, "win_probability")).isEqualTo(50);
        assertThat(team.of(deal, "forecast_category")).isEqualTo("best-case");
        assertThat(team.of(deal, "status")).isEqualTo("open");
        assertThat(team.history(deal)).containsExactly(">需求确认 2026-11-18", "需求确认>方案 2026-11-21");
        assertThat(team.value("SELECT amount FROM stage_history WHERE probability = ?", 50))
                .isEqualTo(128_000_000);
        assertThat(team.value("SELECT by_id FROM stage_history WHERE probability = ?", 50))
                .isEqualTo(team.workspace.me);
    }

    @Test
    void tellsWhatAMoveWouldLackAndWritesNothing() {
        UUID deal = team.deal("铸造 MES 一期", "需求确认", 1);
        Object gestures = team.value("SELECT count(*) FROM gesture WHERE 1 = ?", 1);

        assertThat(pipeline.missing(deal, team.stage("输单")).join())
                .extracting(Refusal::field)
                .containsExactly("loss_reason", "lesson");
        assertThat(pipeline.missing(deal, team.stage("方案")).join()).isEmpty();

        assertThat(team.of(deal, "stage_id")).isEqualTo(team.stage("需求确认"));
        assertThat(team.value("SELECT count(*) FROM gesture WHERE 1 = ?", 1)).isEqualTo(gestures);
    }

    @Test
    void aDealStaysWhereItIsPutAlsoWhenItsRankIsTheSameAsBefore() {
        UUID deal = team.deal("一", "需求确认", 1);
        UUID other = team.deal("二", "方案", 1);
        UUID third = team.deal("三", "需求确认", 1);
        write(other, Map.of("rank", "zz1"));
        write(third, Map.of("rank", "zz1"));

        holds(pipeline.move(deal, team.stage("方案"), new Slot("zz1", null)));
        Object first = team.of(deal, "rank");
        holds(pipeline.move(deal, team.stage("需求确认"), new Slot("zz1", null)));

        assertThat(team.of(deal, "rank")).isEqualTo(first);
    }

    @Test
    void neverOverwritesAManualProbability() {
        UUID deal = team.deal("铸造 MES 一期", "需求确认", 1);
        write(deal, Map.of("win_probability", new BigDecimal(35)));
        assertThat(team.of(deal, "prob_mode")).isEqualTo("manual");

        holds(pipeline.move(deal, team.stage("方案"), Slot.ANY));
        assertThat(team.of(deal, "win_probability")).isEqualTo(35);

        write(deal, Map.of("prob_mode", "auto"));
        assertThat(team.of(deal, "win_probability")).isEqualTo(50);
        holds(pipeline.move(deal, team.stage("报价"), Slot.ANY));
        assertThat(team.of(deal, "win_probability")).isEqualTo(70);
    }

    @Test
    void keepsAForecastThatSomebodyChose() {
        UUID deal = team.deal("铸造 MES 一期", "需求确认", 1);
        write(deal, Map.of("forecast_category", "commit"));

        holds(pipeline.move(deal, team.stage("方案"), Slot.ANY));
        assertThat(team.of(deal, "forecast_category")).isEqualTo("commit");

        holds(pipeline.win(deal, new Won(null, null, null)));
        assertThat(team.of(deal, "forecast_category")).isEqualTo("closed");
    }

    @Test
    void refusesALostDealUntilAllIsSaid() {
        UUID deal = team.deal("铸造 MES 一期", "方案", 1);

        assertThat(refusals(pipeline.move(deal, team.stage("输单"), Slot.ANY)))
                .containsExactly(
                        "deal.lost-needs-reason loss_reason", "deal.lost-needs-lesson lesson");
        assertThat(refusals(pipeline.lose(deal, new Lost("competitor", null, "早点报价", null))))
                .containsExactly("deal.lost-needs-competitor lost_to_id");
        assertThat(team.of(deal, "stage_id")).isEqualTo(team.stage("方案"));

        UUID rival = team.workspace.make("competitor", Map.of("name", "蓝栈软件"));
        holds(pipeline.lose(deal, new Lost("competitor", rival, "早点报价", null)));

        assertThat(team.of(deal, "status")).isEqualTo("lost");
        assertThat(team.of(deal, "closed_at")).isEqualTo("2026-11-18");
        assertThat(team.of(deal, "win_probability")).isEqualTo(0);
        assertThat(refusals(pipeline.move(deal, team.stage("输单"), Slot.ANY, clear("lesson"))))
                .containsExactly("deal.lost-needs-lesson lesson");
    }

    @Test
    void refusesAWonDealWithoutAmount() {
        UUID deal = team.workspace.ids.next();
        holds(pipeline.create(deal, Map.of("name", "铸造 MES 一期")));

        assertThat(refusals(pipeline.win(deal, new Won("HT-7", null, null))))
                .containsExactly("deal.won-needs-amount amount");
        holds(pipeline.win(deal, new Won("HT-7", yuan(920_000), day("2026-11-15"))));

        assertThat(team.of(deal, "status")).isEqualTo("won");
        assertThat(team.of(deal, "closed_at")).isEqualTo("2026-11-15");
        assertThat(team.of(deal, "contract_no")).isEqualTo("HT-7");
        assertThat(team.of(deal, "win_probability")).isEqualTo(100);
    }

    @Test
    void reopensWhereItWasOpenLast() {
        UUID deal = team.deal("铸造 MES 一期", "报价", 1);
        holds(pipeline.win(deal, new Won(null, null, null)));
        team.workspace.clock.pass(Duration.ofDays(1));

        holds(pipeline.reopen(deal));

        assertThat(team.of(deal, "stage_id")).isEqualTo(team.stage("报价"));
        assertThat(team.of(deal, "status")).isEqualTo("open");
        assertThat(team.of(deal, "closed_at")).isNull();
        assertThat(team.of(deal, "win_probability")).isEqualTo(70);
        assertThat(team.history(deal)).hasSize(3);
    }

    @Test
    void refusesAStageOfAnotherPipeline() {
        UUID other = team.workspace.make("pipeline", Map.of("name", "渠道"));
        UUID stage =
                team.workspace.make(
                        "stage", Map.of("name", "报备", "pipeline_id", other, "order", 1L));
        UUID deal = team.deal("铸造 MES 一期", "报价", 1);

        assertThat(refusals(pipeline.move(deal, stage, Slot.ANY)))
                .containsExactly("deal.stage-of-other-pipeline stage_id");
        holds(pipeline.move(deal, stage, Slot.ANY, Map.of("pipeline_id", other)));

        assertThat(team.of(deal, "stage_id")).isEqualTo(stage);
    }

    @Test
    void keepsTheOrderThatPeopleMake() {
        UUID first = team.deal("一", "方案", 1);
        team.workspace.clock.pass(Duration.ofMinutes(1));
        UUID second = team.deal("二", "方案", 1);
        team.workspace.clock.pass(Duration.ofMinutes(1));
        UUID third = team.deal("三", "方案", 1);
        assertThat(rank(third)).isLessThan(rank(second));
        assertThat(rank(second)).isLessThan(rank(first));

        holds(pipeline.move(third, team.stage("方案"), new Slot(rank(second), rank(first))));
        assertThat(rank(third)).isBetween(rank(second), rank(first));
        holds(pipeline.move(first, team.stage("方案"), new Slot(null, rank(second))));
        assertThat(rank(first)).isLessThan(rank(second));
        holds(pipeline.move(second, team.stage("方案"), new Slot(rank(third), null)));
        assertThat(rank(second)).isGreaterThan(rank(third));

        assertThat(team.history(first)).as("no stage was entered").hasSize(1);
    }

    @Test
    void undoOfAMoveRestoresEverything() {
        UUID deal = team.deal("铸造 MES 一期", "方案", 1);
        Object rank = team.of(deal, "rank");
        holds(pipeline.win(deal, new Won("HT-7", null, null)));

        assertThat(team.workspace.get(Undo.class).last(team.workspace.me).join()).isPresent();

        assertThat(team.of(deal, "stage_id")).isEqualTo(team.stage("方案"));
        assertThat(team.of(deal, "status")).isEqualTo("open");
        assertThat(team.of(deal, "closed_at")).isNull();
        assertThat(team.of(deal, "contract_no")).isNull();
        assertThat(team.of(deal, "win_probability")).isEqualTo(50);
        assertThat(team.of(deal, "rank")).isEqualTo(rank);
        assertThat(team.history(deal)).hasSize(1);
    }

    @Test
    void saysWhatItDoesInBothLanguages() {
        var phrasebook = team.workspace.get(Phrasebook.class);
        Phrase moved = Phrase.of("deal.moved", "铸造 MES 一期", "方案");

        assertThat(phrasebook.say(moved, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("把 铸造 MES 一期 移到「方案」");
        assertThat(phrasebook.say(moved, Locale.ENGLISH)).isEqualTo("Moved 铸造 MES 一期 to 方案");
    }

    @Test
    void saysWhenADealIsGone() {
        assertThat(refusals(pipeline.move(new UUID(1, 2), team.stage("方案"), Slot.ANY)))
                .containsExactly("deal.gone null");
    }

    private String rank(UUID deal) {
        return String.valueOf(team.of(deal, "rank"));
    }

    private void write(UUID deal, Map<String, ?> fields) {
        assertThat(team.workspace.write("opportunity", deal, fields).isCommitted()).isTrue();
    }

    private static Map<String, Object> clear(String field) {
        var fields = new HashMap<String, Object>();
        fields.put(field, null);
        return fields;
    }
}
