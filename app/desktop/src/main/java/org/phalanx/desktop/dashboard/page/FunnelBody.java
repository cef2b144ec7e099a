package org.phalanx.desktop.dashboard.page;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.figure.Funnel;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.passage.Passages.Fate;

/// How deals come through the stages of a pipeline, and in one line where most of them stay behind.
final class FunnelBody {

    private final PageParts parts;
    private final Consumer<RecordQuery> list;
    private final Funnel funnel;
    private final Label reading = Labels.wrapped(Labels.of("", "small"));
    private final Label nothing;
    private final VBox content;
    private TileAnswer.@Nullable Stages told;

    /// @param list opens the list of the deals of a stage
    FunnelBody(PageParts parts, Consumer<RecordQuery> list) {
        this.parts = parts;
        this.list = list;
        this.funnel = new Funnel(this::open);
        this.nothing =
                Labels.wrapped(Labels.of(parts.texts().bind("funnel.none"), "small", "ink-muted"));
        this.content = new VBox(6, funnel, reading);
        VBox.setVgrow(funnel, Priority.ALWAYS);
    }

    Node show(TileAnswer.Stages now) {
        told = now;
        boolean any =
                !now.now().stages().isEmpty()
                        && now.now().stages().getFirst().passage().entered() > 0;
        if (!any) {
            return nothing;
        }
        var neck = Bottleneck.of(now);
        boolean worse = neck != null && neck.isWorse();
        var words = new FunnelWords(parts, now);
        funnel.show(
                words.heads(now.days().period() == null),
                words.bands(neck != null && worse ? neck.index() : -1));
        reading.setText(words.reading(neck));
        reading.getStyleClass().removeAll("ink-warn", "ink-2");
        reading.getStyleClass().add(worse ? "ink-warn" : "ink-2");
        return content;
    }

    private void open(int stage) {
        if (told != null) {
            list.accept(told.now().records(stage, Fate.ENTERED));
        }
    }
}
