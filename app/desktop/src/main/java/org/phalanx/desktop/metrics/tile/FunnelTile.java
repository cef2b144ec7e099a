package org.phalanx.desktop.metrics.tile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.metrics.model.FigureWords;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.figure.Funnel;
import org.phalanx.sales.metrics.FunnelStage;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.store.query.passage.Passages.Fate;

/// How deals come through the stages of a pipeline, and in one line where most of them stay behind.
public final class FunnelTile implements DashboardTile {

    private final TileParts parts;
    private final Frame frame;
    private final Funnel funnel;
    private final Label reading = Labels.wrapped(Labels.of("", "small"));
    private @Nullable DashboardPicture picture;

    public FunnelTile(TileParts parts) {
        this.parts = parts;
        this.funnel = new Funnel(this::open);
        VBox content = new VBox(12, funnel, reading);
        this.frame = new Frame(parts, "funnel", content, this::explanation);
    }

    @Override
    public Node node() {
        return frame.panel();
    }

    @Override
    public void show(DashboardPicture now) {
        picture = now;
        DashboardPicture.Stages stages = now.stages();
        boolean any =
                stages != null
                        && !stages.now().stages().isEmpty()
                        && stages.now().stages().getFirst().passage().entered() > 0;
        if (stages == null || !any) {
            frame.remark("");
            frame.showNothing(parts.texts().get("funnel.none"));
            return;
        }
        var neck = Bottleneck.of(stages);
        frame.remark(stages.now().pipeline());
        funnel.show(bands(stages, neck));
        reading.setText(neck == null ? "" : say(neck));
        reading.getStyleClass().removeAll("ink-warn", "ink-2");
        reading.getStyleClass().add(neck != null && neck.isWorse() ? "ink-warn" : "ink-2");
        frame.showFigure();
    }

    private List<org.phalanx.desktop.ui.figure.FunnelStage> bands(
            DashboardPicture.Stages stages, @Nullable Bottleneck neck) {
        FigureWords words = parts.words();
        var bands = new ArrayList<org.phalanx.desktop.ui.figure.FunnelStage>();
        List<FunnelStage> all = stages.now().stages();
        for (int i = 0; i < all.size(); i++) {
            FunnelStage stage = all.get(i);
            boolean last = i == all.size() - 1;
            boolean worst = neck != null && neck.isWorse() && neck.index() == i;
            bands.add(
                    new org.phalanx.desktop.ui.figure.FunnelStage(
                            stage.title(),
                            words.money(stage.passage().worth()),
                            stage.passage().entered(),
                            words.count(stage.passage().entered()),
                            last ? null : next(stage, Bottleneck.before(stages, i), worst)));
        }
        return bands;
    }

    private org.phalanx.desktop.ui.figure.FunnelStage.Next next(
            FunnelStage stage, @Nullable FunnelStage before, boolean worst) {
        FigureWords words = parts.words();
        String loss = parts.texts().get("funnel.loss", words.share(stage.loss()));
        if (before == null || stage.conversion() == null || before.conversion() == null) {
            return new org.phalanx.desktop.ui.figure.FunnelStage.Next(
                    words.share(stage.conversion()), "", loss, worst);
        }
        String comparison =
                worst
                        ? words.points(stage.conversion().subtract(before.conversion()))
                        : parts.texts().get("funnel.before", words.share(before.conversion()));
        return new org.phalanx.desktop.ui.figure.FunnelStage.Next(
                words.share(stage.conversion()), comparison, loss, worst);
    }

    private String say(Bottleneck neck) {
        FigureWords words = parts.words();
        String share = words.share(neck.conversion());
        return neck.change() == null
                ? parts.texts().get("funnel.lowest", neck.from(), neck.to(), share)
                : neck.isWorse()
                        ? parts.texts()
                                .get(
                                        "funnel.worst",
                                        neck.from(),
                                        neck.to(),
                                        share,
                                        words.points(neck.change()))
                        : parts.texts().get("funnel.fine");
    }

    private @Nullable Explanation explanation() {
        return picture == null || picture.stages() == null
                ? null
                : Explanation.of(picture.stages().now(), picture, parts);
    }

    private void open(int stage) {
        if (picture != null && picture.stages() != null) {
            parts.model().open(picture.stages().now().records(stage, Fate.ENTERED));
        }
    }
}
