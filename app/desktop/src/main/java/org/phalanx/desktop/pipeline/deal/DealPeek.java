package org.phalanx.desktop.pipeline.deal;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.form.FieldRow;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// A deal at a glance in the side pane, with the way to its page.
public final class DealPeek extends VBox {

    public DealPeek(
            DealCard card, StageLine stage, BoardParts parts, Runnable open, Runnable close) {
        getStyleClass().add("deal-peek");
        Texts texts = parts.language().texts(DealPeek.class);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head =
                new HBox(
                        Labels.mayShrink(Labels.of(parts.words().head(card), "title-3")),
                        room,
                        Buttons.small(Buttons.icon(Feather.X, texts.bind("refused.close"), close)));
        String about = parts.words().project(card) + " · " + parts.words().amount(card);
        getChildren().addAll(head, Labels.mayShrink(Labels.of(about, "small", "ink-2")));
        row(texts.bind("peek.stage"), stage.name());
        row(
                texts.bind("peek.chance"),
                card.winProbability() == null ? FigureFormat.NOTHING : card.winProbability() + "%");
        row(texts.bind("peek.step"), parts.words().step(card));
        row(
                texts.bind("peek.owner"),
                Objects.requireNonNullElse(card.owner(), FigureFormat.NOTHING));
        row(
                texts.bind("peek.sign"),
                card.expectedSignDate() == null
                        ? FigureFormat.NOTHING
                        : parts.formats().days().full(card.expectedSignDate()));
        getChildren().add(Buttons.primary(texts.bind("peek.open"), open));
    }

    private void row(ObservableValue<String> label, String value) {
        getChildren().add(new FieldRow(label).value(Labels.wrapped(Labels.of(value, "body"))));
    }
}
