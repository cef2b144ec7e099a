package org.phalanx.desktop.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The stages of a process as chevrons, 34 high. A click or the arrow keys look at a stage; a
/// double click or Enter asks to move there.
public final class PathBar extends Region {
    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");
    private static final double HEIGHT = 34;
    private static final double GAP = 3;

    private final IntegerProperty lookedAt = new SimpleIntegerProperty(-1);
    private final List<Chevron> chevrons = new ArrayList<>();
    private final IntConsumer move;

    /// @param move gets the index of the stage that the reader wants to move to
    public PathBar(IntConsumer move) {
        this.move = move;
        getStyleClass().add("path-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setOnKeyPressed(this::key);
        lookedAt.subscribe(this::mark);
    }

    /// Index of the stage whose fields and gate are shown beside the path; -1 for none.
    public IntegerProperty lookedAt() {
        return lookedAt;
    }

    /// Replaces the stages and looks at the current one.
    public void show(List<PathStep> steps) {
        chevrons.clear();
        for (int i = 0; i < steps.size(); i++) {
            Chevron chevron = new Chevron(steps.get(i), i == 0, i == steps.size() - 1);
            int index = i;
            chevron.setOnMouseClicked(event -> click(event, index));
            chevrons.add(chevron);
        }
        getChildren().setAll(chevrons);
        lookedAt.set(current(steps));
        mark();
    }

    private static int current(List<PathStep> steps) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).isHere())
                .findFirst()
                .orElse(-1);
    }

    private void click(MouseEvent event, int index) {
        lookedAt.set(index);
        if (event.getClickCount() == 2) {
            move.accept(index);
        }
    }

    private void key(KeyEvent event) {
        int at = lookedAt.get();
        boolean taken = true;
        switch (event.getCode()) {
            case LEFT -> lookedAt.set(Math.max(0, at - 1));
            case RIGHT -> lookedAt.set(Math.min(chevrons.size() - 1, at + 1));
            case HOME -> lookedAt.set(0);
            case END -> lookedAt.set(chevrons.size() - 1);
            case ENTER -> move.accept(at);
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void mark() {
        for (int i = 0; i < chevrons.size(); i++) {
            chevrons.get(i).pseudoClassStateChanged(LOOKED_AT, i == lookedAt.get());
        }
        int at = lookedAt.get();
        setAccessibleText(
                at < 0 || at >= chevrons.size() ? "" : chevrons.get(at).getAccessibleText());
    }

    @Override
    protected void layoutChildren() {
        // points reach into the notch of the next chevron, so the gap is the only thing between
        // them
        double pitch = (getWidth() - Chevron.POINT + GAP) / Math.max(1, chevrons.size());
        for (int i = 0; i < chevrons.size(); i++) {
            double start = Math.round(i * pitch);
            double end =
                    i == chevrons.size() - 1
                            ? getWidth()
                            : Math.round((i + 1) * pitch) - GAP + Chevron.POINT;
            chevrons.get(i).resizeRelocate(start, 0, end - start, HEIGHT);
        }
    }
}
