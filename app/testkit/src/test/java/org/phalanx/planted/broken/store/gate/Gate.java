package org.phalanx.planted.broken.store.gate;

public record Gate(String name) {}
