package org.phalanx.sales.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Sort;
import org.phalanx.store.query.figure.Grouping;

/// The indexes that the core pack asks for answer metrics, funnel and lists by themselves.
class MetricPlanTest {

    @TempDir Path folder;
    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        Path seeds = Path.of(System.getProperty("phalanx.root", "../.."), "seeds");
        workspace =
                TestWorkspace.create(
                        folder.resolve("w"), new MetricsModule(new FolderPackFiles(seeds)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void metricsComeFromOneCoveringIndex() {
        MetricEngine engine = workspace.get(MetricEngine.class);
        for (Metric metric : engine.metrics().all()) {
            // twenty thousand accounts are few enough to look at
            if (!List.of("opportunity", "activity", "lead").contains(metric.type())
                    || metric.isFunnel()) {
                continue;
            }
            boolean deals = metric.type().equals("opportunity");
            for (String by :
                    deals
                            ? List.of("owner", "owner.team.region", "account", "quarter")
                            : List.of("owner", "owner.team", "quarter")) {
                MetricRequest request = MetricRequest.of(metric.id()).by(by).in("2017");
                Grouping grouping = engine.grouping(metric, request).meant();
                List<String> plan =
                        workspace.get(Queries.class).together(ask -> ask.plan(grouping));
                assertThat(String.join("\n", plan))
                        .as(metric.id() + " by " + by)
                        .contains("t USING COVERING INDEX " + metric.type() + "__deleted_at__");
            }
        }
    }

    @Test
    void leaderboardTeamsAndPivotAreGroupedInTheOrderOfTheirIndex() {
        for (MetricRequest request :
                List.of(
                        MetricRequest.of("won-revenue").by("owner"),
                        MetricRequest.of("won-revenue").by("owner").top(10),
                        MetricRequest.of("win-rate").by("owner.team"),
                        MetricRequest.of("win-rate").by("owner"),
                        MetricRequest.of("open-amount").by("month", "stage"),
                        MetricRequest.of("open-amount").by("stage", "month"),
                        MetricRequest.of("weighted-amount").by("month"),
                        MetricRequest.of("won-revenue").by("quarter"))) {
            MetricEngine engine = workspace.get(MetricEngine.class);
            Metric metric = engine.metrics().find(request.metric()).orElseThrow();
            Grouping grouping = engine.grouping(metric, request).meant();
            List<String> plan = workspace.get(Queries.class).together(ask -> ask.plan(grouping));
            int deals =
                    plan.indexOf(
                            plan.stream()
                                    .filter(line -> line.contains(" t USING COVERING INDEX"))
                                    .findFirst()
                                    .orElseThrow());
            assertThat(plan.get(deals + 1)).as(request + " " + plan).doesNotContain("TEMP B-TREE");
        }
    }

    @Test
    void funnelFoldsMovesInOrderOfTheirDeals() {
        Funnel funnel = workspace.get(Funnel.class);
        UUID pipeline = funnel.pipelines().getFirst();
        FunnelResult told = funnel.compute(FunnelRequest.of(pipeline)).meant();

        List<String> plan = workspace.get(Queries.class).together(ask -> ask.plan(told.passages()));

        assertThat(String.join("\n", plan))
                .contains("m USING COVERING INDEX stage_history__opportunity_id__deleted_at")
                .containsOnlyOnce("TEMP B-TREE");
    }

    @Test
    void listsComeFromTheIndexOfTheirTitles() {
        Schema schema = workspace.workspace().catalog().schema();
        for (String type : List.of("opportunity", "account", "contact", "lead")) {
            String title = schema.type(type).face().title();
            RecordQuery list =
                    RecordQuery.of(schema.type(type))
                            .columns(List.of(schema.path(type, "owner")))
                            .sorted(Sort.ascending(schema.path(type, title)))
                            .page(Page.first(80));
            List<String> plan = workspace.get(Queries.class).together(ask -> ask.plan(list));
            assertThat(String.join("\n", plan))
                    .contains("t USING COVERING INDEX " + type + "__deleted_at__" + title)
                    .containsOnlyOnce("TEMP B-TREE");
        }
    }

    @Test
    void otherUsualOrdersOfDealsHaveIndexesOfTheirOwn() {
        Schema schema = workspace.workspace().catalog().schema();
        for (String field : List.of("amount", "expected_sign_date", "next_step_at")) {
            assertThat(plan(newest(schema, "opportunity", field)))
                    .contains("t USING COVERING INDEX opportunity__deleted_at__" + field);
        }
    }

    @Test
    void listsOfOneRecordComeFromTheIndexOfTheirReference() {
        Schema schema = workspace.workspace().catalog().schema();
        var ofDeal =
                Filter.compare(
                        schema.path("activity", "opportunity"),
                        Comparison.EQUAL,
                        Ids.derived("deal"));
        RecordQuery some = newest(schema, "activity", "occurred_at");

        assertThat(plan(some)).contains("activity__deleted_at__occurred_at__id__owner_id");
        assertThat(plan(some.where(ofDeal)))
                .contains(
                        "USING INDEX activity__opportunity_id__deleted_at__occurred_at"
                                + " (opportunity_id=?)");
    }

    private static RecordQuery newest(Schema schema, String type, String by) {
        return RecordQuery.of(schema.type(type))
                .columns(List.of(schema.path(type, "owner")))
                .sorted(Sort.descending(schema.path(type, by)))
                .page(Page.first(80));
    }

    private String plan(RecordQuery query) {
        List<String> plan = workspace.get(Queries.class).together(ask -> ask.plan(query));
        return String.join("\n", plan);
    }
}
