package org.phalanx.desktop.ui.feedback;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.phalanx.desktop.ui.theme.Theme;

/// Brings floating things in and takes them away; without movement when the reader asked for less
/// motion.
final class Appear {
    private static final Duration IN = Duration.millis(160);
    private static final Duration OUT = Duration.millis(120);
    private static final double RISE = 8;
    private static final Interpolator EASE_OUT = Interpolator.ofSpline(.2, 0, 0, 1);
    private static final Interpolator EASE_IN = Interpolator.ofSpline(.4, 0, 1, 1);

    private final Theme theme;

    Appear(Theme theme) {
        this.theme = theme;
    }

    void arrive(Node node) {
        if (!theme.reduceMotion().get()) {
            move(node, IN, EASE_OUT, 0, 1, RISE, 0).play();
        }
    }

    void leave(Node node, Runnable gone) {
        if (theme.reduceMotion().get()) {
            gone.run();
            return;
        }
        ParallelTransition out = move(node, OUT, EASE_IN, 1, 0, 0, RISE);
        out.setOnFinished(event -> gone.run());
        out.play();
    }

    private static ParallelTransition move(
            Node node,
            Duration time,
            Interpolator ease,
            double fromOpacity,
            double toOpacity,
            double fromY,
            double toY) {
        FadeTransition fade = new FadeTransition(time);
        fade.setFromValue(fromOpacity);
        fade.setToValue(toOpacity);
        fade.setInterpolator(ease);
        TranslateTransition slide = new TranslateTransition(time);
        slide.setFromY(fromY);
        slide.setToY(toY);
        slide.setInterpolator(ease);
        return new ParallelTransition(node, fade, slide);
    }
}
