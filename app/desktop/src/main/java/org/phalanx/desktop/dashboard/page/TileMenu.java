package org.phalanx.desktop.dashboard.page;

import java.util.List;
import javafx.scene.control.MenuItem;
import org.phalanx.desktop.dashboard.model.TileModel;

/// What the menu of a tile offers.
public interface TileMenu {

    List<MenuItem> items(TileModel tile);
}
