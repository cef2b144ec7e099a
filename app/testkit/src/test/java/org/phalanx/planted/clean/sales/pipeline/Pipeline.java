package org.phalanx.planted.clean.sales.pipeline;

import org.phalanx.planted.clean.sales.pipeline.inner.Hidden;
import org.phalanx.planted.clean.store.gate.Gate;

public record Pipeline(Gate gate, Hidden hidden) {}
