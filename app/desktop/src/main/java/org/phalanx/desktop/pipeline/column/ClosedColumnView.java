package org.phalanx.desktop.pipeline.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.card.ColumnItem;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.ui.control.Badge;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.figure.TotalsBar;
import org.phalanx.sales.pipeline.BoardPicture.Closed;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// A stage in which deals end, as a column of its own where there is room: what came to it in this
/// quarter, the latest first.
final class ClosedColumnView extends VBox implements ClosedView {

    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final PseudoClass CARRYING = PseudoClass.getPseudoClass("carrying");

    private final ReadOnlyObjectWrapper<Closed> closed;
    private final BoardParts parts;
    private final ClosedWords words;
    private final CardList list;

    ClosedColumnView(Closed first, BoardParts parts) {
        this.closed = new ReadOnlyObjectWrapper<>(first);
        this.parts = parts;
        this.words = new ClosedWords(parts);
        this.list = new CardList(parts, this::stage, () -> {});
        getStyleClass().addAll("board-column", "closed-column");
        setId("stage-" + first.stage().id());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list);
        closed.subscribe(now -> arrange());
        parts.aiming().aim().when(sceneProperty().map(Objects::nonNull)).subscribe(this::aimed);
    }

    private VBox head() {
        boolean won = ClosedWords.isWon(stage());
        HBox name =
                new HBox(
                        won
                                ? Icons.of(Feather.AWARD, Icons.BUTTON, Tone.OK)
                                : Icons.of(Feather.X_CIRCLE, Icons.BUTTON, Tone.NEUTRAL),
                        Labels.mayShrink(Labels.of(closed.map(of -> of.stage().name()), "strong")),
                        new Badge(
                                closed.map(of -> of.totals().count()),
                                Tone.NEUTRAL,
                                count -> parts.formats().figures().count(count.longValue())),
                        new StageLetter(stage(), parts));
        name.getStyleClass().add("column-name");
        ObservableValue<String> said =
                Bindings.createStringBinding(
                        () -> words.inColumn(closed.get()),
                        closed,
                        parts.columnTexts().bind("closed.count", 0));
        Label why = Labels.mayShrink(Labels.of(said, "caption", "ink-muted"));
        HBox sums =
                new HBox(
                        Labels.of(closed.map(of -> parts.money(of.totals().amount())), "heading"),
                        why);
        sums.getStyleClass().add("column-sums");
        // the bar is empty and lets the cards begin where those of the other columns do
        VBox head = new VBox(name, sums, new TotalsBar());
        head.getStyleClass().add("column-head");
        return head;
    }

    private void aimed(@Nullable Aim aim) {
        pseudoClassStateChanged(CARRYING, aim != null);
        pseudoClassStateChanged(AIMED, isAimedAt(aim));
        arrange();
    }

    private boolean isAimedAt(@Nullable Aim aim) {
        return aim != null && aim.stage().id().equals(stage().id());
    }

    private void arrange() {
        var wanted = new ArrayList<ColumnItem>();
        if (isAimedAt(parts.aiming().aim().get())) {
            wanted.add(new ColumnItem.Slot(words.asks(stage()), ""));
        }
        List<DealCard> cards = closed.get().cards();
        cards.forEach(card -> wanted.add(new ColumnItem.Card(card)));
        list.arrange(wanted);
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

    @Override
    public void scroll(Point2D at) {
        list.scroll(at);
    }
}
