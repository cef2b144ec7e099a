package org.phalanx.planted.broken.desktop.ui;

import org.phalanx.planted.broken.desktop.board.KnowsGate;

record KnowsFeature(KnowsGate feature) {}
