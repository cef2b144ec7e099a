package org.phalanx.desktop.pipeline.column;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.sales.pipeline.BoardPicture.Closed;
import org.phalanx.sales.pipeline.StageLine;

/// A stage in which deals end, as a strip below the columns: what came to it in this quarter, and a
/// place to put deals.
final class ClosedStripView extends HBox implements ClosedView {

    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final PseudoClass CARRYING = PseudoClass.getPseudoClass("carrying");

    private final ReadOnlyObjectWrapper<Closed> closed;
    private final BoardParts parts;
    private final ClosedWords words;

    ClosedStripView(Closed first, BoardParts parts) {
        this.closed = new ReadOnlyObjectWrapper<>(first);
        this.parts = parts;
        this.words = new ClosedWords(parts);
        getStyleClass().add("closed-strip");
        setId("stage-" + first.stage().id());
        // both strips are as wide, whatever they say
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        boolean won = ClosedWords.isWon(first.stage());
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(
                        won
                                ? Icons.of(Feather.AWARD, Icons.BUTTON, Tone.OK)
                                : Icons.of(Feather.X_CIRCLE, Icons.BUTTON, Tone.NEUTRAL),
                        Labels.of(closed.map(of -> of.stage().name()), "strong"),
                        new StageLetter(first.stage(), parts),
                        Labels.mayShrink(Labels.of(said(), "small", "ink-muted")),
                        room,
                        Labels.of(
                                closed.map(of -> parts.money(of.totals().amount())),
                                won ? "strong" : "body"));
        parts.aiming()
                .aim()
                .when(sceneProperty().map(Objects::nonNull))
                .subscribe(aim -> {
                    pseudoClassStateChanged(CARRYING, aim != null);
                    pseudoClassStateChanged(
                            AIMED, aim != null && aim.stage().id().equals(stage().id()));
                });
    }

    @Override
    public void show(Closed now) {
        closed.set(now);
    }

    @Override
    public StageLine stage() {
        return closed.get().stage();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void over(Point2D at) {
        parts.aiming().over(stage(), 0);
    }

    private StringBinding said() {
        var aim = parts.aiming().aim();
        return Bindings.createStringBinding(
                () -> aim.get() == null ? words.summary(closed.get()) : words.asks(stage()),
                aim,
                closed,
                parts.columnTexts().bind("closed.count", 0));
    }
}
