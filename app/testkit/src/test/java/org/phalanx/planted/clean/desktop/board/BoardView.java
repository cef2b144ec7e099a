package org.phalanx.planted.clean.desktop.board;

import javafx.scene.Node;
import org.phalanx.planted.clean.desktop.ui.control.Panel;
import org.phalanx.planted.clean.desktop.ui.run.FxDoor;

record BoardView(Node node, BoardModel model, FxDoor door, Panel panel) {}
