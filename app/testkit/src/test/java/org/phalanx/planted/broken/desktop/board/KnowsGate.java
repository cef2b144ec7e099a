package org.phalanx.planted.broken.desktop.board;

import org.phalanx.planted.broken.store.gate.Gate;

public record KnowsGate(Gate gate) {}
