package org.phalanx.sales.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.type.Label;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;

class MetricEngineTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private MetricEngine engine;

    @BeforeEach
    void open() {
        Path seeds = Path.of(System.getProperty("phalanx.root", "../.."), "seeds");
        workspace =
                TestWorkspace.create(
                        folder.resolve("w"), new MetricsModule(new FolderPackFiles(seeds)));
        engine = workspace.get(MetricEngine.class);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void understandsEveryMetricOfTheSeeds() {
        assertThat(engine.metrics().all()).hasSizeGreaterThan(8);
        for (Metric metric : engine.metrics().all()) {
            if (!metric.isFunnel()) {
                MetricRequest request = MetricRequest.of(metric.id()).by("owner", "month");
                assertThat(engine.compute(request)).isInstanceOf(Reading.Understood.class);
            }
        }
    }

    @Test
    void saysHowItCounts() {
        assertThat(engine.compute(MetricRequest.of("won-revenue").in("2017")).meant().formula())
                .isEqualTo(
                        new Label(
                                "Σ 金额 | 状态 = 赢单，关单日期 ≥ 2017-01-01，关单日期 ≤ 2017-12-31",
                                "Σ Amount | Status = Won, Closed on ≥ 2017-01-01,"
                                        + " Closed on ≤ 2017-12-31"));
        assertThat(engine.compute(MetricRequest.of("win-rate")).meant().formula().en())
                .isEqualTo("# (Deal | Status = Won) ÷ # Deal | Status Won / Lost");
        assertThat(engine.compute(MetricRequest.of("weighted-amount")).meant().formula().zh())
                .isEqualTo("Σ 金额 × 赢率 | 状态 = 进行中");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        MetricRequest good = MetricRequest.of("won-count");
        assertThat(refused(MetricRequest.of("nonsense")))
                .containsExactly(Phrase.of("metric.unknown", "nonsense"));
        assertThat(refused(good.by("owner.nonsense", "tag_ids", "owner", "name.quarter")))
                .containsExactly(
                        Phrase.of("metric.no-group", "owner.nonsense", "opportunity"),
                        Phrase.of("metric.no-group", "tag_ids", "opportunity"),
                        Phrase.of("metric.no-group", "name.quarter", "opportunity"));
        assertThat(refused(good.in("2017-Q5")))
                .containsExactly(Phrase.of("metric.no-period", "2017-Q5"));
        assertThat(refused(good.where("it.nonsense > 1")))
                .containsExactly(Phrase.of("rule.unknown-field", "1", "3", "nonsense"));
    }

    private List<Phrase> refused(MetricRequest request) {
        return engine.compute(request) instanceof Reading.Refused<MetricResult> refused
                ? refused.reasons().stream().map(reason -> reason.what()).toList()
                : List.of();
    }
}
