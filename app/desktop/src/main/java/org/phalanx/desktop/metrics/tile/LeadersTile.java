package org.phalanx.desktop.metrics.tile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.metrics.model.AmountScale;
import org.phalanx.desktop.ui.figure.LeaderTile;
import org.phalanx.desktop.ui.figure.Tiles.Standing;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;

/// Who won most.
public final class LeadersTile implements DashboardTile {

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
        AmountScale scale = AmountScale.of(amount(rows.getFirst()), parts.language().isChinese());
        frame.remark(parts.texts().get("leaders.remark", parts.words().currency(), scale.unit()));
        board.show(rows.stream().map(row -> standing(row, scale)).toList(), scale.decimals());
        frame.showFigure();
    }

    private Standing standing(MetricResult.Row row, AmountScale scale) {
        String name = row.by().getFirst().title();
        return new Standing(
                name.isEmpty() ? parts.texts().get("nobody") : name,
                amount(row).movePointLeft(scale.power()).doubleValue(),
                before(row));
    }

    private int before(MetricResult.Row row) {
        return picture == null ? -1 : picture.people().placeBefore(row);
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
