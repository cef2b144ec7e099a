package org.phalanx.sales.metrics.dashboard;

import jakarta.inject.Inject;
import java.util.List;
import org.phalanx.sales.metrics.Funnel;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.store.query.Queries;

/// Reads dashboards: every figure is one of `report`'s, with the same period and rule.
public final class Dashboard {

    /// Revenue of deals won, first of the headlines.
    public static final String REVENUE = "won-revenue";

    public static final String WIN_RATE = "win-rate";

    /// Metrics whose totals are told.
    public static final List<String> HEADLINES =
            List.of(
                    REVENUE,
                    WIN_RATE,
                    "average-won",
                    "days-to-close",
                    "open-amount",
                    "weighted-amount");

    /// Most people on the leaderboard.
    public static final int LEADERS = 10;

    private final MetricEngine engine;
    private final Funnel funnel;
    private final Queries queries;

    @Inject
    public Dashboard(MetricEngine engine, Funnel funnel, Queries queries) {
        this.engine = engine;
        this.funnel = funnel;
        this.queries = queries;
    }

    /// Reads a dashboard.
    public DashboardPicture read(DashboardQuestion question) {
        return queries.together(
                ask -> new DashboardReading(engine, funnel, ask, question).picture());
    }
}
