package org.phalanx.planted.clean.desktop.ui.control;

import javafx.scene.Node;
import org.phalanx.planted.clean.desktop.ui.run.FxDoor;

public record Panel(Node node, FxDoor door) {}
