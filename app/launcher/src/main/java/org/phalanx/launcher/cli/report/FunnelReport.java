package org.phalanx.launcher.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.sales.metrics.FunnelStage;
import org.phalanx.sales.metrics.Metric;

/// Tells the funnels of all pipelines through which deals have come.
///
/// @param period as it was asked, or null
record FunnelReport(Terminal terminal, Metric metric, @Nullable String period) {

    void tell(List<FunnelResult> funnels, boolean json) {
        List<FunnelResult> used = funnels.stream().filter(funnel -> entered(funnel) > 0).toList();
        if (json) {
            terminal.json(shown(used));
            return;
        }
        terminal.say(metric.label().in(terminal.locale()));
        for (FunnelResult funnel : used) {
            for (FunnelStage stage : funnel.stages()) {
                terminal.line(
                        "%s\t%s\t%d\t%s\t%s\t%s"
                                .formatted(
                                        funnel.pipeline(),
                                        stage.title(),
                                        stage.passage().entered(),
                                        stage.passage().worth().toPlainString(),
                                        plain(stage.conversion()),
                                        plain(stage.loss())));
            }
        }
    }

    private static String plain(@Nullable BigDecimal share) {
        return share == null ? "" : share.toPlainString();
    }

    private static long entered(FunnelResult funnel) {
        return funnel.stages().isEmpty() ? 0 : funnel.stages().getFirst().passage().entered();
    }

    private Map<String, @Nullable Object> shown(List<FunnelResult> funnels) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        long total = 0;
        for (FunnelResult funnel : funnels) {
            total += entered(funnel);
            funnel.stages().forEach(stage -> rows.add(shown(funnel, stage)));
        }
        var report = new LinkedHashMap<String, @Nullable Object>();
        report.put("metric", metric.id());
        report.put("unit", metric.unit().key());
        report.put("by", List.of("pipeline", "stage"));
        report.put("period", period);
        report.put("total", total);
        report.put("rows", rows);
        return report;
    }

    private static Map<String, @Nullable Object> shown(FunnelResult funnel, FunnelStage stage) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("by", List.of(funnel.pipeline(), stage.title()));
        row.put("value", stage.passage().entered());
        row.put("n", stage.passage().entered());
        row.put("amount", stage.passage().worth());
        row.put("conversion", stage.conversion());
        row.put("loss", stage.loss());
        row.put("pending", stage.passage().pending());
        return row;
    }
}
