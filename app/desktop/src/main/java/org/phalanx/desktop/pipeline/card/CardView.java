package org.phalanx.desktop.pipeline.card;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.DealCard.Pace;
import org.phalanx.sales.pipeline.StageLine;

/// A deal in four lines: account and amount, project, next step, and who has had it for how long.
public final class CardView extends VBox {

    /// What a card measures from top to bottom.
    public static final double HEIGHT = 104;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int AVATAR = 18;
    private static final double MOST_TAG = 84;
    private static final double LEAST_OWNER = 72;

    private final CardWords words;
    private final Label head = Labels.mayShrink(Labels.of("", "strong"));
    private final Label amount = Labels.of("", "strong");
    private final Label project = Labels.mayShrink(Labels.of("", "small", "ink-2"));
    private final FontIcon stepIcon = Icons.of(Feather.CALENDAR, Icons.ROW);
    private final Label step = Labels.mayShrink(Labels.of("", "small"));
    private final HBox stepLine = new HBox(stepIcon, step);
    private final Label owner = Labels.mayShrink(Labels.of("", "caption", "ink-2"));
    private final Label days = Labels.of("", "caption", "days");
    private final HBox foot = new HBox();
    private final @Nullable CardActions actions;

    /// A card to look at.
    public CardView(CardWords words) {
        this(words, null);
    }

    /// A card that can be worked with while the pointer is on it.
    static CardView atWork(CardWords words) {
        return new CardView(words, new CardActions(words));
    }

    private CardView(CardWords words, @Nullable CardActions actions) {
        this.words = words;
        this.actions = actions;
        getStyleClass().add("deal-card");
        stepLine.getStyleClass().add("next-step");
        foot.getStyleClass().add("foot");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        HBox first = new HBox(head, new Gap(), amount);
        first.getStyleClass().add("first-line");
        StackPane last = new StackPane(foot);
        if (actions != null) {
            actions.visibleProperty().bind(hoverProperty());
            actions.setMaxHeight(0);
            StackPane.setAlignment(actions, Pos.CENTER_RIGHT);
            last.getChildren().add(actions);
        }
        getChildren().addAll(new VBox(first, project), stepLine, last);
    }

    /// @param open how many things a refused move of it still lacks
    public void show(DealCard card, StageLine stage, int open) {
        head.setText(words.head(card));
        amount.setText(words.amount(card));
        project.setText(words.project(card));
        NextStep next = words.line(card, stage);
        stepLine.getStyleClass().setAll("next-step", next.signal().styleClass());
        stepIcon.setIconCode(next.signal().icon());
        step.setText(next.text());
        showFoot(card, stage, open);
        if (actions != null) {
            actions.of(card);
        }
        setAccessibleText(words.spoken(card, stage));
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private void showFoot(DealCard card, StageLine stage, int open) {
        foot.getChildren().clear();
        String name = card.owner();
        if (name != null) {
            Avatar avatar = Avatar.colleague(name, AVATAR);
            foot.getChildren().add(words.isMine(card) ? avatar.mine() : avatar);
        }
        owner.setText(words.owner(card));
        owner.setMinWidth(Math.min(LEAST_OWNER, Math.ceil(owner.prefWidth(-1))));
        foot.getChildren().addAll(owner, new Gap());
        CardTag tag = words.tag(card, stage, open);
        if (tag != null) {
            foot.getChildren().add(makingRoom(narrow(new Tag(tag.text(), tag.tone()))));
        }
        if (card.isByHand() && stage.isOpen()) {
            foot.getChildren().add(makingRoom(byHand(card)));
        }
        days.setText(words.days(card, stage));
        boolean rotting = words.pace(card, stage) != Pace.ON_TIME;
        days.getStyleClass()
                .setAll(
                        "label",
                        rotting ? "caption-strong" : "caption",
                        rotting ? "ink-warn" : "ink-muted",
                        "days");
        foot.getChildren().add(makingRoom(days));
    }

    private Label byHand(DealCard card) {
        Label mark = Labels.of("", "caption", "ink-muted");
        mark.setGraphic(Icons.of(Feather.EDIT_3, Icons.TAG));
        mark.setTooltip(new Tooltip(words.byHand(card)));
        mark.setAccessibleText(words.byHand(card));
        return mark;
    }

    /// A long tag gives way before the owner does.
    private static Tag narrow(Tag tag) {
        tag.setMaxWidth(MOST_TAG);
        return Labels.mayShrink(tag);
    }

    /// Gives its place to the quick actions while they are shown.
    private Label makingRoom(Label label) {
        if (actions != null && !label.visibleProperty().isBound()) {
            label.visibleProperty().bind(actions.visibleProperty().not());
        }
        return label;
    }

    /// Takes what room is left.
    private static final class Gap extends Region {
        Gap() {
            HBox.setHgrow((Node) this, Priority.ALWAYS);
        }
    }
}
