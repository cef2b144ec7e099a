package org.phalanx.desktop.metrics.tile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.figure.LeaderTile;
import org.phalanx.desktop.ui.figure.LeaderboardRow;
import org.phalanx.desktop.ui.figure.Tiles.Standing;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;

/// Who won most, and which share of all that was.
public final class LeadersTile implements DashboardTile {

    private static final int DECIMALS = 2;

    private final TileParts parts;
    private final Frame frame;
    private final LeaderTile board;
    private @Nullable DashboardPicture picture;

    public LeadersTile(TileParts parts) {
        this.parts = parts;
        this.board = parts.tiles().leaderboard(new SimpleStringProperty(""), this::open);
        this.frame = new Frame(parts, "leaders", board.node(), this::explanation);
        frame.panel().flush();
    }

    @Override
    public Node node() {
        return frame.panel();
    }

    @Override
    public void show(DashboardPicture now) {
        picture = now;
        List<MetricResult.Row> rows = now.people().leaders().rows();
        if (rows.isEmpty()) {
            frame.remark("");
            frame.showNothing(parts.texts().get("leaders.none"));
            return;
        }
        frame.remark(parts.texts().get("leaders.remark"));
        BigDecimal all =
                Objects.requireNonNullElse(
                        now.headlines().revenue().total().value(), BigDecimal.ZERO);
        board.show(
                IntStream.range(0, rows.size())
                        .mapToObj(place -> standing(place, rows.get(place), all, now.people()))
                        .toList());
        frame.showFigure();
    }

    private Standing standing(
            int place, MetricResult.Row row, BigDecimal all, DashboardPicture.People people) {
        Object person = row.by().getFirst().value();
        String name = row.by().getFirst().title();
        int before = people.placeBefore(row);
        BigDecimal share =
                all.signum() == 0
                        ? BigDecimal.ZERO
                        : amount(row).divide(all, DECIMALS, RoundingMode.HALF_UP);
        return new Standing(
                new LeaderboardRow.Place(
                        place + 1,
                        before < 0 ? 0 : before - place,
                        name.isEmpty() ? parts.texts().get("nobody") : name,
                        "",
                        share.doubleValue(),
                        parts.words().share(share.movePointRight(2)),
                        parts.words().money(amount(row))),
                amount(row).doubleValue(),
                parts.words().isMe(person));
    }

    private static BigDecimal amount(MetricResult.Row row) {
        return Objects.requireNonNullElse(row.figure().value(), BigDecimal.ZERO);
    }

    private @Nullable Explanation explanation() {
        return picture == null ? null : Explanation.of(picture.people().leaders(), picture, parts);
    }

    private void open(int place) {
        if (picture != null) {
            MetricResult leaders = picture.people().leaders();
            parts.model().open(leaders.records(leaders.rows().get(place)));
        }
    }
}
