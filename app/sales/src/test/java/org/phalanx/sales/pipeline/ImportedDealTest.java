package org.phalanx.sales.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phalanx.sales.pipeline.PipelineFixture.at;
import static org.phalanx.sales.pipeline.PipelineFixture.day;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.TestWorkspace;

class ImportedDealTest {

    @TempDir Path folder;
    private PipelineFixture team;

    @BeforeEach
    void make() {
        team = new PipelineFixture(folder.resolve("w"));
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void keepsTheDatesOfTheFile() {
        UUID deal =
                team.bringIn(
                        "赢单",
                        Map.of(
                                "name",
                                "旧单",
                                "created_at",
                                at("2017-01-03T00:00:00Z"),
                                "closed_at",
                                day("2017-03-01")));

        assertThat(team.of(deal, "status")).isEqualTo("won");
        assertThat(team.of(deal, "closed_at")).isEqualTo("2017-03-01");
        assertThat(team.of(deal, "entered_stage_at"))
                .isEqualTo(at("2017-02-28T16:00:00Z").toEpochMilli());
        assertThat(team.history(deal)).containsExactly(">赢单 2017-02-28");
    }

    @Test
    void isInItsStageSinceItWasCreatedUnlessTheFileSays() {
        Map<String, Object> old = Map.of("name", "a", "created_at", at("2017-01-03T00:00:00Z"));
        UUID created = team.bringIn("方案", old);
        var more = new HashMap<>(old);
        more.put("entered_stage_at", at("2017-02-01T00:00:00Z"));
        UUID entered = team.bringIn("方案", more);
        UUID silent = team.bringIn("方案", Map.of("name", "b"));

        assertThat(team.history(created)).containsExactly(">方案 2017-01-03");
        assertThat(team.history(entered)).containsExactly(">方案 2017-02-01");
        assertThat(team.of(silent, "entered_stage_at"))
                .isEqualTo(TestWorkspace.START.toEpochMilli());
        assertThat((String) team.of(entered, "rank")).isLessThan((String) team.of(created, "rank"));
    }

    @Test
    void mayBeClosedWithoutReasonAndWithoutDate() {
        UUID deal = team.bringIn("输单", Map.of("name", "旧单"));

        assertThat(team.of(deal, "status")).isEqualTo("lost");
        assertThat(team.of(deal, "closed_at")).as("a guess would count as a result").isNull();
        assertThat(team.workspace.write("opportunity", deal, Map.of("name", "改名")).isCommitted())
                .isTrue();
    }

    @Test
    void tellsAManualProbabilityByItsValue() {
        UUID same = team.bringIn("方案", probability("50"));
        UUID other = team.bringIn("方案", probability("65"));

        assertThat(team.of(same, "prob_mode")).isEqualTo("auto");
        assertThat(team.of(other, "prob_mode")).isEqualTo("manual");
        assertThat(team.of(other, "win_probability")).isEqualTo(65);
    }

    @Test
    void writesNoHistoryWhenItsStageIsTheSame() {
        UUID deal = team.bringIn("方案", Map.of("name", "a"));
        team.bringIn(deal, new HashMap<>(Map.of("name", "b", "stage_id", team.stage("方案"))));

        assertThat(team.history(deal)).hasSize(1);
    }

    private static Map<String, Object> probability(String percent) {
        return Map.of("name", "a", "win_probability", new BigDecimal(percent));
    }
}
