package org.phalanx.desktop.metrics.tile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.metrics.model.FigureWords;
import org.phalanx.desktop.ui.figure.Columns;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.metrics.Unit;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.store.query.figure.Bucket;

/// How revenue came in over time.
public final class WinsTile implements DashboardTile {

    private final TileParts parts;
    private final Frame frame;
    private final Columns columns;
    private List<MetricResult.Row> shown = List.of();
    private @Nullable DashboardPicture picture;

    public WinsTile(TileParts parts) {
        this.parts = parts;
        this.columns = new Columns(this::open);
        this.frame = new Frame(parts, "wins", columns, this::explanation);
    }

    @Override
    public Node node() {
        return frame.panel();
    }

    @Override
    public void show(DashboardPicture now) {
        picture = now;
        DashboardPicture.Course course = now.wins();
        shown =
                course.result().rows().stream()
                        .filter(row -> row.by().getFirst().value() != null)
                        .toList();
        if (shown.isEmpty()) {
            frame.remark("");
            frame.showNothing(parts.texts().get("wins.none"));
            return;
        }
        frame.remark(parts.texts().get("wins." + course.step().key()));
        columns.show(columns(course));
        frame.showFigure();
    }

    private List<Columns.Column> columns(DashboardPicture.Course course) {
        FigureWords words = parts.words();
        BigDecimal most =
                shown.stream().map(WinsTile::amount).reduce(BigDecimal.ONE, BigDecimal::max);
        boolean years =
                course.result().request().period() == null
                        || year(course.step(), shown.getFirst())
                                != year(course.step(), shown.getLast());
        var all = new ArrayList<Columns.Column>();
        for (MetricResult.Row row : shown) {
            Period period = period(course.step(), row);
            String value = words.value(Unit.MONEY, row.figure());
            all.add(
                    new Columns.Column(
                            amount(row).doubleValue() / most.doubleValue(),
                            value,
                            words.time(period, course.step(), years),
                            words.days(period)
                                    + " "
                                    + value
                                    + " "
                                    + words.sample(row.figure().n())));
        }
        return all;
    }

    private static int year(Bucket step, MetricResult.Row row) {
        return period(step, row).first().getYear();
    }

    private static Period period(Bucket step, MetricResult.Row row) {
        return step.period(String.valueOf(row.by().getFirst().value()));
    }

    private static BigDecimal amount(MetricResult.Row row) {
        return Objects.requireNonNullElse(row.figure().value(), BigDecimal.ZERO);
    }

    private @Nullable Explanation explanation() {
        return picture == null ? null : Explanation.of(picture.wins().result(), picture, parts);
    }

    private void open(int index) {
        if (picture != null) {
            parts.model().open(picture.wins().result().records(shown.get(index)));
        }
    }
}
