package org.phalanx.desktop.metrics.tile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.figure.Funnel;
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
        VBox content = new VBox(6, funnel, reading);
        VBox.setVgrow(funnel, Priority.ALWAYS);
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
        boolean worse = neck != null && neck.isWorse();
        var words = new FunnelWords(parts, stages);
        frame.remark(words.subject(now.question().pipeline() == null));
        funnel.show(
                words.heads(now.days().period() == null),
                words.bands(neck != null && worse ? neck.index() : -1));
        reading.setText(words.reading(neck));
        reading.getStyleClass().removeAll("ink-warn", "ink-2");
        reading.getStyleClass().add(worse ? "ink-warn" : "ink-2");
        frame.showFigure();
    }

    private @Nullable Explanation explanation() {
        return picture == null || picture.stages() == null
                ? null
                : Explanation.of(picture.stages(), picture, parts);
    }

    private void open(int stage) {
        if (picture != null && picture.stages() != null) {
            parts.model().open(picture.stages().now().records(stage, Fate.ENTERED));
        }
    }
}
