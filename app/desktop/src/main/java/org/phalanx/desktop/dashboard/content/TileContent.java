package org.phalanx.desktop.dashboard.content;

import java.util.List;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartContent;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.RecordQuery;

/// What a tile's chart shows, and the way from its marks to the records behind them.
///
/// @param content for the chart
/// @param result where it comes from
public record TileContent(ChartContent content, MetricResult result) {

    /// The rows of the result that a mark is about; none for the whole and for the rest.
    public List<MetricResult.Row> rows(Mark mark) {
        return result.rows().stream().filter(row -> isMeant(row, mark)).toList();
    }

    private boolean isMeant(MetricResult.Row row, Mark mark) {
        if (row.by().isEmpty()) {
            return false;
        }
        boolean first = mark.categories().isEmpty() || mark.categories().contains(key(row, 0));
        boolean second =
                mark.series().isEmpty()
                        || row.by().size() < 2
                        || mark.series().contains(key(row, 1));
        return first && second && !(mark.categories().isEmpty() && mark.series().isEmpty());
    }

    private String key(MetricResult.Row row, int dimension) {
        return ChartKeys.of(result.grouping().keys().get(dimension), row.by().get(dimension));
    }

    /// Whether a mark is about what is beyond the groups that are told.
    public boolean isRest(Mark mark) {
        return mark.categories().contains(Category.REST) && result.rest() != null;
    }

    /// The records behind a mark.
    public RecordQuery records(Mark mark) {
        if (isRest(mark)) {
            return result.restRecords();
        }
        List<MetricResult.Row> rows = rows(mark);
        return rows.isEmpty() ? result.records() : result.records(rows);
    }
}
