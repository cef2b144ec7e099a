package org.phalanx.desktop.chart.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Mark;

/// The nodes of one chart that stand for figures. One of them takes the focus by Tab, arrow keys go
/// to the nearest in their direction, Home and End to the first and last, a click, Enter or Space
/// answers its [Mark]. What one stands for is its tooltip and what a screen reader says.
public final class Marks {
    private static final Duration SOON = Duration.millis(200);

    private final Consumer<Mark> open;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Mark> meanings = new HashMap<>();
    private final Tooltip tooltip = new Tooltip();

    /// @param open gets what was clicked
    public Marks(Consumer<Mark> open) {
        this.open = open;
        tooltip.setShowDelay(SOON);
    }

    /// Makes a node a mark.
    ///
    /// @param said what it stands for in one line
    public <N extends Node> N add(N node, Mark mark, String said) {
        if (!node.getStyleClass().contains("figure-mark")) {
            node.getStyleClass().add("figure-mark");
        }
        node.setAccessibleRole(AccessibleRole.BUTTON);
        // the charts of JavaFX say something of their own
        node.accessibleTextProperty().unbind();
        node.setAccessibleText(said);
        node.setFocusTraversable(nodes.isEmpty());
        nodes.add(node);
        meanings.put(node, mark);
        Tooltip.install(node, tooltip);
        node.setOnMouseEntered(event -> tooltip.setText(said));
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                look(node);
                open.accept(mark);
            }
        });
        node.setOnKeyPressed(event -> key(event, node, mark));
        return node;
    }

    /// Makes a node that has no room for a focus of its own answer clicks like the mark beside it.
    public void also(Node node, Mark mark, String said) {
        Tooltip.install(node, tooltip);
        node.getStyleClass().add("figure-mark");
        node.setOnMouseEntered(event -> tooltip.setText(said));
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                focus(mark);
                open.accept(mark);
            }
        });
    }

    /// Forgets all of them, before the chart is drawn anew.
    public void clear() {
        nodes.clear();
        meanings.clear();
    }

    /// What has the focus; null when it is elsewhere.
    public @Nullable Mark focused() {
        return nodes.stream().filter(Node::isFocused).findFirst().map(meanings::get).orElse(null);
    }

    /// Gives the focus to what stands for this, if there is such a mark still.
    public void focus(Mark mark) {
        nodes.stream()
                .filter(node -> mark.equals(meanings.get(node)))
                .findFirst()
                .ifPresent(this::look);
    }

    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /// Answers a mark that something else than a node of its own stands for, such as a row.
    public void open(Mark mark) {
        open.accept(mark);
    }

    private void key(KeyEvent event, Node node, Mark mark) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            event.consume();
            open.accept(mark);
            return;
        }
        Node next =
                switch (code) {
                    case LEFT -> nearest(node, -1, 0);
                    case RIGHT -> nearest(node, 1, 0);
                    case UP -> nearest(node, 0, -1);
                    case DOWN -> nearest(node, 0, 1);
                    case HOME -> nodes.getFirst();
                    case END -> nodes.getLast();
                    default -> null;
                };
        if (next != null) {
            event.consume();
            look(next);
        }
    }

    private void look(Node node) {
        nodes.forEach(one -> one.setFocusTraversable(one.equals(node)));
        node.requestFocus();
    }

    /// The closest mark on this side; what lies aside counts as further away. Where there is none
    /// on this side, the next or last one in the order of the figures.
    private Node nearest(Node from, int right, int down) {
        Bounds own = middle(from);
        Node best = null;
        double least = Double.MAX_VALUE;
        for (Node node : nodes) {
            Bounds other = middle(node);
            double x = other.getCenterX() - own.getCenterX();
            double y = other.getCenterY() - own.getCenterY();
            double ahead = x * right + y * down;
            double aside = Math.abs(x * down) + Math.abs(y * right);
            double far = ahead + 2 * aside;
            if (!node.equals(from) && node.isVisible() && ahead > 1 && far < least) {
                least = far;
                best = node;
            }
        }
        if (best != null) {
            return best;
        }
        int at = nodes.indexOf(from) + right + down;
        return nodes.get(Math.clamp(at, 0, nodes.size() - 1));
    }

    private static Bounds middle(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
