package org.phalanx.desktop.ui.figure;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// A share of a target as a bar of 4, green once the target is reached; its number stands beside
/// it.
public final class ShareBar extends Region {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final double HEIGHT = 4;

    private final Region bar = new Region();
    private final double share;

    public ShareBar(double share) {
        this.share = Math.clamp(share, 0, 1);
        getStyleClass().add("share-bar");
        bar.getStyleClass().add("bar");
        pseudoClassStateChanged(FULL, share >= 1);
        getChildren().add(bar);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, 0, getWidth() * share, HEIGHT);
    }
}
