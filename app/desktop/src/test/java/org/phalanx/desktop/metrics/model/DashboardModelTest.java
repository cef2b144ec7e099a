package org.phalanx.desktop.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.metrics.SampleSales;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.ui.memory.BriefMemory;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.metrics.FunnelStage;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.Span;
import org.phalanx.sales.metrics.dashboard.Stretch;
import org.phalanx.sales.metrics.dashboard.Told;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.passage.Passages.Fate;

@SuppressWarnings("NullAway.Init")
class DashboardModelTest {

    @TempDir Path folder;
    private final SameThread thread = new SameThread();
    private TestWorkspace workspace;
    private DashboardModel model;

    @BeforeEach
    void open() {
        workspace =
                TestWorkspace.create(
                        folder,
                        thread,
                        new PipelineModule(),
                        SampleSales.metrics(),
                        new AbstractModule() {
                            @Override
                            protected void configure() {
                                bind(DashboardModel.class);
                                bind(Memory.class).to(BriefMemory.class);
                                bind(BriefMemory.class);
                            }
                        });
        model = workspace.get(DashboardModel.class);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyFigureOpensExactlyItsRecords() {
        new SampleSales(workspace);
        model.activate();
        for (Span span : spans()) {
            model.look(span);
            DashboardPicture told = told();
            told.headlines().figures().forEach(one -> opens(one.now().records(), n(one)));
            opensEveryRow(told.people().leaders());
            opensEveryRow(told.people().teams());
            opensEveryRow(told.wins().result());
            opensEveryStage(told);
        }
    }

    private static List<Span> spans() {
        return List.of(
                new Span.Turning(Stretch.QUARTER, 0),
                new Span.Turning(Stretch.QUARTER, 1),
                new Span.Turning(Stretch.YEAR, 0),
                new Span.Chosen(days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 15))),
                new Span.Always());
    }

    private static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last, first + ".." + last);
    }

    private static long n(Told told) {
        return told.now().total().n();
    }

    private void opensEveryRow(MetricResult result) {
        opens(result.records(), result.total().n());
        result.rows().forEach(row -> opens(result.records(row), row.figure().n()));
    }

    private void opensEveryStage(DashboardPicture told) {
        var funnel = Objects.requireNonNull(told.stages()).now();
        for (int i = 0; i < funnel.stages().size(); i++) {
            FunnelStage stage = funnel.stages().get(i);
            opens(funnel.records(i, Fate.ENTERED), stage.passage().entered());
            opens(funnel.records(i, Fate.ADVANCED), stage.passage().advanced());
            opens(funnel.records(i, Fate.FAILED), stage.passage().failed());
            opens(funnel.records(i, Fate.PENDING), stage.passage().pending());
        }
    }

    /// Counts what the list would show: it gets the filter as a rule and reads it again.
    private void opens(RecordQuery behind, long n) {
        model.open(behind);
        String list = thread.opened.getLast();
        assertThat(list).startsWith("list opportunity");
        String rule = list.contains("?") ? list.substring(list.indexOf('?') + 1) : "true";
        Filter filter =
                workspace
                        .get(Rules.class)
                        .filter(workspace.workspace().catalog().schema(), behind.type(), rule)
                        .meant();
        assertThat(workspace.get(Queries.class).count(RecordQuery.of(behind.type()).where(filter)))
                .as(rule)
                .isEqualTo(n);
    }

    @Test
    void comparesWithAsManyDaysOfThePeriodBefore() {
        new SampleSales(workspace);
        model.activate();

        DashboardPicture.Days days = told().days();

        // the clock stands at 18 November: 49 days of the quarter
        assertThat(days.period()).isEqualTo(Period.quarter(2026, 4));
        assertThat(days.compared())
                .isEqualTo(days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 18)));
        assertThat(days.before()).isEqualTo(Period.quarter(2026, 3));
        assertThat(told().headlines().figures().getFirst().before()).isNotNull();
        assertThat(told().headlines().figures().getLast().before()).isNull();
    }

    @Test
    void followsTheDatabase() {
        new SampleSales(workspace);
        model.activate();
        long before = n(told().headlines().figures().getFirst());
        DashboardPicture first = told();

        UUID won = deal("新单", stage(first), Map.of("amount", new Money(1, "CNY")));

        assertThat(n(told().headlines().figures().getFirst())).isEqualTo(before + 1);
        model.deactivate();
        DashboardPicture last = told();
        workspace.write("opportunity", won, Map.of("name", "旧单"));
        deal("再一单", stage(first), Map.of("amount", new Money(1, "CNY")));
        assertThat(told()).isSameAs(last);
    }

    /// The stage of winning.
    private static UUID stage(DashboardPicture told) {
        return Objects.requireNonNull(told.stages()).now().stages().getLast().passage().step();
    }

    @Test
    void narrowsByPeopleAndPipeline() {
        new SampleSales(workspace);
        model.activate();
        model.look(new Span.Always());
        long all = n(told().headlines().figures().getFirst());
        var choices = model.choices().get();

        model.ofTeam(choices.teams().getFirst().id());
        long team = n(told().headlines().figures().getFirst());
        model.ofOwner(choices.people().getLast().id());
        model.ofPipeline(choices.pipelines().getFirst().id());

        assertThat(team).isPositive().isLessThan(all);
        assertThat(told().people().leaders().rows()).hasSizeLessThanOrEqualTo(1);
        assertThat(told().question().team()).isNull();
        opensEveryRow(told().people().leaders());
        opensEveryStage(told());
    }

    @Test
    void looksAtAllTimeWhenThisQuarterIsEmptyAndNobodyChose() {
        deal("去年的单", first("stage"), Map.of("expected_sign_date", LocalDate.EPOCH));
        model.activate();
        assertThat(told().days().period()).isNull();

        model.look(new Span.Turning(Stretch.MONTH, 0));
        assertThat(told().days().period()).isNotNull();
        assertThat(told().headlines().isQuiet()).isTrue();
        assertThat(workspace.get(Memory.class).get("dashboard.span")).contains("month-0");
    }

    private UUID deal(String name, UUID stage, Map<String, Object> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("name", name);
        fields.put("pipeline_id", first("pipeline"));
        fields.put("stage_id", stage);
        return workspace.make("opportunity", fields);
    }

    private UUID first(String type) {
        RecordQuery all = RecordQuery.of(workspace.workspace().catalog().schema().type(type));
        return workspace.get(Queries.class).rows(all).rows().getFirst().id();
    }

    @Test
    void saysWhenThereAreNoDeals() {
        model.activate();

        assertThat(told().headlines().anyDeals()).isFalse();
    }

    private DashboardPicture told() {
        return Objects.requireNonNull(model.picture().get());
    }
}
