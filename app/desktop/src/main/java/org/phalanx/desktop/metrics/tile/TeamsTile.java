package org.phalanx.desktop.metrics.tile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.metrics.model.FigureWords;
import org.phalanx.desktop.ui.control.Doors;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.figure.ShareBar;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.metrics.Unit;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;

/// Which share of their deals the teams win; with too few deals no share is told.
public final class TeamsTile implements DashboardTile {

    private static final double NAME = 108;
    private static final double VALUE = 48;
    private static final double SAMPLE = 56;
    private static final double ALL = 100;

    private final TileParts parts;
    private final Frame frame;
    private final VBox rows = new VBox();
    private @Nullable DashboardPicture picture;

    public TeamsTile(TileParts parts) {
        this.parts = parts;
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        this.frame = new Frame(parts, "teams", scroll, this::explanation);
        frame.panel().flush();
    }

    @Override
    public Node node() {
        return frame.panel();
    }

    @Override
    public void show(DashboardPicture now) {
        picture = now;
        List<MetricResult.Row> teams = now.people().teams().rows();
        if (teams.isEmpty()) {
            frame.showNothing(parts.texts().get("teams.none"));
            return;
        }
        rows.getChildren()
                .setAll(
                        teams.stream()
                                .sorted(Comparator.comparing(TeamsTile::isFew))
                                .map(this::row)
                                .toList());
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).setId("team-" + i);
        }
        frame.showFigure();
    }

    private static boolean isFew(MetricResult.Row row) {
        return row.figure().n() < FigureWords.ENOUGH;
    }

    private Node row(MetricResult.Row team) {
        FigureWords words = parts.words();
        String title = team.by().getFirst().title();
        String name = title.isEmpty() ? parts.texts().get("no-team") : title;
        Label called = Labels.mayShrink(Labels.of(name, "body"));
        called.setMinWidth(NAME);
        called.setPrefWidth(NAME);
        called.setMaxWidth(NAME);
        HBox row = new HBox(called);
        row.getStyleClass().add("team-row");
        String text;
        if (isFew(team)) {
            text = words.tooFew(team.figure().n());
            row.getChildren().add(Labels.of(text, "small", "ink-muted"));
        } else {
            String value = words.value(Unit.PERCENT, team.figure());
            String sample = words.sample(team.figure().n());
            text = value + " " + sample;
            ShareBar bar = new ShareBar(share(team));
            HBox.setHgrow(bar, Priority.ALWAYS);
            row.getChildren()
                    .addAll(
                            bar,
                            right(value, VALUE, "strong"),
                            right(sample, SAMPLE, "small", "ink-muted"));
        }
        return Doors.on(row, name + " " + text, () -> open(team));
    }

    private static Label right(String text, double width, String... styles) {
        Label label = Labels.of(text, styles);
        label.setPrefWidth(width);
        label.getStyleClass().add("to-right");
        return label;
    }

    private static double share(MetricResult.Row team) {
        return Objects.requireNonNullElse(team.figure().value(), BigDecimal.ZERO).doubleValue()
                / ALL;
    }

    private @Nullable Explanation explanation() {
        return picture == null ? null : Explanation.of(picture.people().teams(), picture, parts);
    }

    private void open(MetricResult.Row team) {
        if (picture != null) {
            parts.model().open(picture.people().teams().records(team));
        }
    }
}
