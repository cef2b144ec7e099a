package org.phalanx.planted.broken.store.open;

public record Row(String text) {}
