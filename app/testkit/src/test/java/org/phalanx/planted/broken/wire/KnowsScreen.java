package org.phalanx.planted.broken.wire;

import javafx.scene.Node;

record KnowsScreen(Node node) {}
