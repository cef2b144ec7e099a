package org.phalanx.desktop.chart.draw;

import org.phalanx.desktop.chart.ChartData;

/// One way to draw figures.
@FunctionalInterface
public interface Drawing {

    /// Draws figures of which there is at least one.
    Drawn draw(ChartData data, Paper paper);
}
