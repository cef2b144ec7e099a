package org.phalanx.desktop.metrics.tile;

import java.util.Locale;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;

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

    static Explanation of(MetricResult result, DashboardPicture picture, TileParts parts) {
        Locale locale = parts.words().locale();
        return new Explanation(
                result.metric().label().in(locale),
                definition(result.metric(), locale),
                result.formula().in(locale),
                parts.words().unit(result.metric().unit()),
                parts.words().count(result.total().n()),
                parts.words().days(picture.days().period()),
                parts.words().moment(picture.at()));
    }

    static Explanation of(
            DashboardPicture.Stages stages, DashboardPicture picture, TileParts parts) {
        FunnelResult funnel = stages.now();
        Locale locale = parts.words().locale();
        long n = funnel.stages().isEmpty() ? 0 : funnel.stages().getFirst().passage().entered();
        return new Explanation(
                funnel.metric().label().in(locale),
                definition(funnel.metric(), locale),
                new FunnelWords(parts, stages).formulas(),
                parts.words().unit(funnel.metric().unit()),
                parts.words().count(n),
                parts.words().days(picture.days().period()),
                parts.words().moment(picture.at()));
    }

    private static String definition(Metric metric, Locale locale) {
        Label help = metric.wording().help();
        return help == null ? "" : help.in(locale);
    }

    /// The same figure used for another purpose.
    Explanation as(String otherTitle, String otherDefinition, String otherUnit) {
        return new Explanation(otherTitle, otherDefinition, formula, otherUnit, n, period, moment);
    }
}
