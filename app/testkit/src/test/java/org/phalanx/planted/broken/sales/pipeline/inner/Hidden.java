package org.phalanx.planted.broken.sales.pipeline.inner;

public record Hidden(String text) {}
