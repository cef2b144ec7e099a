package org.phalanx.launcher.cli.report;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.cli.WorkspaceOption;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.sales.metrics.Funnel;
import org.phalanx.sales.metrics.FunnelRequest;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.MetricCatalog;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.sales.metrics.MetricRequest;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Group;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `report`: counts a metric.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Count a metric, in groups if wanted")
public final class ReportVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "METRIC", description = "Such as won-revenue")
    private String metric = "";

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "FIELD",
            description =
                    "Fields, paths such as owner.team.region, or year, quarter, month, week, day")
    private List<String> by = List.of();

    @Option(names = "--period", paramLabel = "PERIOD", description = "Such as 2017 or 2017-Q1")
    private @Nullable String period;

    @Option(names = "--where", paramLabel = "CEL", description = "Condition on the records")
    private @Nullable String where;

    @Option(names = "--json", description = "Result as JSON, money in major units")
    private boolean json;

    private final Session session;
    private final Terminal terminal;

    @Inject
    ReportVerb(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return session.in(workspace.folder(), this::report);
    }

    private int report(OpenWorkspace open) throws CommandRefused {
        MetricCatalog metrics = open.get(MetricEngine.class).metrics();
        if (metrics.find(metric).filter(Metric::isFunnel).isPresent()) {
            return funnel(open, metrics.find(metric).orElseThrow());
        }
        var request = new MetricRequest(metric, by, period, where, 0);
        switch (open.get(MetricEngine.class).compute(request)) {
            case Reading.Refused<MetricResult>(List<Refusal> reasons) ->
                    throw session.refusal(open, reasons);
            case Reading.Understood<MetricResult>(MetricResult result) -> tell(result);
        }
        return CommandLineInterface.DONE;
    }

    private int funnel(OpenWorkspace open, Metric defined) throws CommandRefused {
        Funnel funnel = open.get(Funnel.class);
        var told = new ArrayList<FunnelResult>();
        for (UUID pipeline : funnel.pipelines()) {
            switch (funnel.compute(new FunnelRequest(pipeline, period, where))) {
                case Reading.Refused<FunnelResult>(List<Refusal> reasons) ->
                        throw session.refusal(open, reasons);
                case Reading.Understood<FunnelResult>(FunnelResult one) -> told.add(one);
            }
        }
        new FunnelReport(terminal, defined, period).tell(told, json);
        return CommandLineInterface.DONE;
    }

    private void tell(MetricResult result) {
        if (json) {
            terminal.json(shown(result));
            return;
        }
        terminal.say(result.metric().label().in(terminal.locale()));
        terminal.say(result.formula().in(terminal.locale()));
        for (MetricResult.Row row : result.rows()) {
            String keys = String.join("\t", row.by().stream().map(Group.Key::title).toList());
            terminal.line(keys + "\t" + value(row.figure()) + "\t" + row.figure().n());
        }
        terminal.line("\t" + value(result.total()) + "\t" + result.total().n());
    }

    private static String value(Figure figure) {
        return figure.value() == null ? "" : figure.value().toPlainString();
    }

    private Map<String, @Nullable Object> shown(MetricResult result) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (MetricResult.Row row : result.rows()) {
            var shown = new LinkedHashMap<String, @Nullable Object>();
            shown.put("by", shown(row.by()));
            shown.put("value", row.figure().value());
            shown.put("n", row.figure().n());
            rows.add(shown);
        }
        var report = new LinkedHashMap<String, @Nullable Object>();
        report.put("metric", metric);
        report.put("unit", result.metric().unit().key());
        report.put("by", by);
        report.put("period", period);
        report.put("total", result.total().value());
        report.put("n", result.total().n());
        report.put("rows", rows);
        return report;
    }

    private static List<@Nullable String> shown(List<Group.Key> keys) {
        var shown = new ArrayList<@Nullable String>();
        keys.forEach(key -> shown.add(shown(key)));
        return shown;
    }

    /// What people call a key, null for none.
    private static @Nullable String shown(Group.Key key) {
        return key.value() == null ? null : key.title();
    }
}
