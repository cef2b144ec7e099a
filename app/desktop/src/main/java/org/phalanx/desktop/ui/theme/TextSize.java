package org.phalanx.desktop.ui.theme;

/// How large all text is written, beside the usual size.
public enum TextSize {
    SMALL(0.92),
    STANDARD(1),
    LARGE(1.15);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    double factor() {
        return factor;
    }
}
