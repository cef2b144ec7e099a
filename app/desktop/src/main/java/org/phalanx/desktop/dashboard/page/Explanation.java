package org.phalanx.desktop.dashboard.page;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.ask.Days;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.MetricResult;

/// How a figure came about, in words.
///
/// @param title of the figure
/// @param definition what is counted
/// @param formula how, with its condition; may be empty
/// @param unit of the figure
/// @param n how many records
/// @param period its days
/// @param moment when it was read
record Explanation(
        String title,
        String definition,
        String formula,
        String unit,
        String n,
        String period,
        String moment) {

    /// Of an answer; null when there is nothing to explain.
    static @Nullable Explanation of(TileAnswer answer, PageParts parts) {
        return switch (answer) {
            case TileAnswer.Figures(Days days, Instant at, MetricResult now, var _, var _) ->
                    of(now, days, at, parts);
            case TileAnswer.Listed(Days days, Instant at, MetricResult total, var _, var _) ->
                    of(total, days, at, parts);
            case TileAnswer.Stages stages -> of(stages, parts);
            case TileAnswer.Words words -> null;
            case TileAnswer.Refused refused -> null;
        };
    }

    private static Explanation of(MetricResult result, Days days, Instant at, PageParts parts) {
        Locale locale = parts.words().locale();
        return new Explanation(
                parts.words().name(result.metric()),
                definition(result.metric(), locale),
                result.formula().in(locale),
                parts.words().unit(result.metric().unit()),
                parts.words().count(result.total().n()),
                parts.words().days(days.period()),
                parts.words().moment(at));
    }

    private static Explanation of(TileAnswer.Stages stages, PageParts parts) {
        FunnelResult funnel = stages.now();
        Locale locale = parts.words().locale();
        long n = funnel.stages().isEmpty() ? 0 : funnel.stages().getFirst().passage().entered();
        return new Explanation(
                parts.words().name(funnel.metric()),
                definition(funnel.metric(), locale),
                new FunnelWords(parts, stages).formulas(),
                parts.words().unit(funnel.metric().unit()),
                parts.words().count(n),
                parts.words().days(stages.days().period()),
                parts.words().moment(stages.at()));
    }

    private static String definition(Metric metric, Locale locale) {
        Label help = metric.wording().help();
        return help == null ? "" : help.in(locale);
    }
}
