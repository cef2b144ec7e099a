package org.phalanx.desktop.metrics.tile;

import javafx.scene.Node;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;

/// A part of the dashboard about one subject.
public interface DashboardTile {

    Node node();

    /// Shows what the dashboard tells now, in the present language.
    void show(DashboardPicture picture);
}
