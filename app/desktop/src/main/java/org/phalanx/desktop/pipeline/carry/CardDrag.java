package org.phalanx.desktop.pipeline.carry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.card.CardCell;
import org.phalanx.desktop.pipeline.card.CardView;
import org.phalanx.desktop.pipeline.card.ColumnItem;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.sales.pipeline.DealCard;

/// Carries cards by mouse: a ghost follows the pointer, columns scroll at their edges, Esc puts the
/// card back.
public final class CardDrag {

    private static final double OFFSET = 8;
    private static final double TILT = 2;
    private static final double STICKY = 4;
    private static final Duration PULSE = Duration.millis(30);

    private final Node area;
    private final Pane overlay;
    private final BoardParts parts;
    private final Supplier<List<DropTarget>> targets;
    private final Consumer<Point2D> edge;
    private final CardFlight flight;
    private final Consumer<Aim> closing;
    private final Timeline pulse = new Timeline(new KeyFrame(PULSE, event -> scrollAtEdge()));
    private final EventHandler<MouseDragEvent> carry = this::carry;
    private final EventHandler<MouseDragEvent> release = this::release;
    private final EventHandler<KeyEvent> escape = this::escape;
    private @Nullable CardView ghost;
    private Point2D pointer = Point2D.ZERO;

    /// @param area in which cards can be taken up
    /// @param overlay above everything, where the ghost floats
    /// @param edge hears where the pointer rests while a card is in hand
    /// @param closing gets the aim at a stage in which deals end
    public CardDrag(
            Node area,
            Pane overlay,
            BoardParts parts,
            Supplier<List<DropTarget>> targets,
            Consumer<Point2D> edge,
            CardFlight flight,
            Consumer<Aim> closing) {
        this.area = area;
        this.overlay = overlay;
        this.parts = parts;
        this.targets = targets;
        this.edge = edge;
        this.flight = flight;
        this.closing = closing;
        pulse.setCycleCount(Animation.INDEFINITE);
        // filters, since lists keep every mouse event to themselves
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::detect);
        area.addEventFilter(MouseEvent.DRAG_DETECTED, this::take);
        area.addEventHandler(MouseDragEvent.MOUSE_DRAG_DONE, event -> cancel());
    }

    /// The card at the node that an event hit.
    public static Optional<DealCard> cardAt(Object target) {
        Node node = target instanceof Node hit ? hit : null;
        while (node != null) {
            if (node instanceof CardCell cell
                    && cell.getItem() instanceof ColumnItem.Card(DealCard card)) {
                return Optional.of(card);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private void press(MouseEvent event) {
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
    }

    /// A card comes along after a few pixels on every system.
    private void detect(MouseEvent event) {
        boolean far = pointer.distance(event.getSceneX(), event.getSceneY()) >= STICKY;
        event.setDragDetect(far && event.isPrimaryButtonDown());
    }

    private void take(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            cardAt(event.getTarget()).ifPresent(card -> take(card, event));
        }
    }

    private void take(DealCard card, MouseEvent event) {
        Node cell = event.getTarget() instanceof Node hit ? hit : area;
        while (!(cell instanceof CardCell) && cell.getParent() != null) {
            cell = cell.getParent();
        }
        parts.aiming().take(card);
        Aim aim = parts.aiming().aim().get();
        if (aim == null) {
            return;
        }
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        lift(card, aim, cell.getLayoutBounds().getWidth());
        area.startFullDrag();
        Scene scene = area.getScene();
        scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, carry);
        scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, release);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        pulse.play();
        event.consume();
    }

    private void carry(MouseDragEvent event) {
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        place();
        target().ifPresent(target -> target.over(pointer));
    }

    private void place() {
        if (ghost != null) {
            Point2D at = overlay.sceneToLocal(pointer);
            ghost.relocate(at.getX() + OFFSET, at.getY() + OFFSET);
        }
    }

    private void release(MouseDragEvent event) {
        Aim aim = parts.aiming().aim().get();
        if (aim == null || target().isEmpty()) {
            cancel();
            return;
        }
        Bounds from = end();
        Aim last = parts.aiming().release();
        if (last == null) {
            flight.fly(aim.card(), aim.stage(), from, CardFlight.FORWARD);
        } else {
            closing.accept(last);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel();
        }
    }

    /// Puts it back, also when it was let go where nothing is.
    private void cancel() {
        Aim aim = parts.aiming().aim().get();
        if (ghost != null) {
            Bounds from = end();
            parts.aiming().cancel();
            if (aim != null) {
                flight.fly(aim.card(), aim.stage(), from, CardFlight.BACK);
            }
        }
    }

    /// Takes the ghost away.
    ///
    /// @return where it was, in the scene
    private @Nullable Bounds end() {
        pulse.stop();
        Scene scene = area.getScene();
        scene.removeEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, carry);
        scene.removeEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, release);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        CardView last = ghost;
        if (last == null) {
            return null;
        }
        last.setRotate(0);
        Bounds place = last.localToScene(last.getLayoutBounds());
        overlay.getChildren().remove(last);
        ghost = null;
        return place;
    }

    private void scrollAtEdge() {
        edge.accept(pointer);
        target().ifPresent(target -> target.scroll(pointer));
    }

    private Optional<DropTarget> target() {
        return targets.get().stream().filter(target -> target.holds(pointer)).findFirst();
    }

    private void lift(DealCard card, Aim aim, double width) {
        CardView view = new CardView(parts.words());
        view.show(card, aim.stage(), 0);
        view.getStyleClass().add("card-ghost");
        view.setRotate(TILT);
        view.setPrefWidth(width);
        overlay.getChildren().add(view);
        ghost = view;
        place();
    }
}
