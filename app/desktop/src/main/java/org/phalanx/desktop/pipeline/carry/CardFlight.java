package org.phalanx.desktop.pipeline.carry;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.card.CardView;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// Lets a card slide from where it was seen last to the place where it is now: forward when it was
/// put down, back when it was refused.
public final class CardFlight {

    /// How long a card is on its way to its new place.
    public static final Duration FORWARD = Duration.millis(180);

    /// How long it is on its way back.
    public static final Duration BACK = Duration.millis(220);

    private static final Interpolator EASE_OUT = Interpolator.ofSpline(.2, 0, 0, 1);

    private final Pane overlay;
    private final BoardParts parts;
    private final Function<UUID, @Nullable Node> places;
    private final BooleanSupplier still;
    private @Nullable CardView flying;
    private @Nullable TranslateTransition slide;

    /// @param overlay above everything
    /// @param places the cell of a deal in sight, or null
    /// @param still whether nothing shall move
    public CardFlight(
            Pane overlay,
            BoardParts parts,
            Function<UUID, @Nullable Node> places,
            BooleanSupplier still) {
        this.overlay = overlay;
        this.parts = parts;
        this.places = places;
        this.still = still;
    }

    /// Where a card is seen now, in the scene; null when it is out of sight.
    public @Nullable Bounds placeOf(UUID deal) {
        CardView ghost = flying;
        if (ghost != null && deal.equals(parts.aiming().flying().get())) {
            return ghost.localToScene(ghost.getLayoutBounds());
        }
        Node place = places.apply(deal);
        return place == null ? null : place.localToScene(place.getLayoutBounds());
    }

    /// Does something that puts a card to another place, and lets it slide there.
    public void with(DealCard card, StageLine stage, Runnable move) {
        Bounds from = placeOf(card.id());
        move.run();
        fly(card, stage, from, FORWARD);
    }

    /// Lets a card slide to the place where it will be after the next layout.
    ///
    /// @param from where it is seen now, in the scene; nothing moves when it isn't
    public void fly(DealCard card, StageLine stage, @Nullable Bounds from, Duration time) {
        Scene scene = overlay.getScene();
        if (from == null || scene == null || still.getAsBoolean()) {
            return;
        }
        land();
        CardView ghost = new CardView(parts.words());
        ghost.show(card, stage, 0);
        ghost.getStyleClass().add("card-flying");
        Point2D at = overlay.sceneToLocal(from.getMinX(), from.getMinY());
        ghost.resizeRelocate(at.getX(), at.getY(), from.getWidth(), CardView.HEIGHT);
        ghost.setManaged(false);
        overlay.getChildren().add(ghost);
        flying = ghost;
        parts.aiming().setFlying(card.id());
        var start =
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        slide(ghost, card.id(), time);
                    }
                };
        scene.addPostLayoutPulseListener(start);
    }

    private void slide(CardView ghost, UUID deal, Duration time) {
        Node place = places.apply(deal);
        if (!ghost.equals(flying)) {
            return;
        }
        if (place == null) {
            land();
            return;
        }
        Bounds to = place.localToScene(place.getLayoutBounds());
        Point2D at = overlay.sceneToLocal(to.getMinX(), to.getMinY());
        TranslateTransition way = new TranslateTransition(time, ghost);
        way.setToX(at.getX() - ghost.getLayoutX());
        way.setToY(at.getY() - ghost.getLayoutY());
        way.setInterpolator(EASE_OUT);
        way.setOnFinished(event -> land());
        slide = way;
        way.play();
    }

    private void land() {
        if (slide != null) {
            slide.stop();
            slide = null;
        }
        if (flying != null) {
            overlay.getChildren().remove(flying);
            flying = null;
            parts.aiming().setFlying(null);
        }
    }
}
