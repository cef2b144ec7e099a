package org.phalanx.planted.clean.sales.pipeline.inner;

public record Hidden(String text) {}
