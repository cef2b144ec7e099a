package org.phalanx.planted.broken.sales.target;

import org.phalanx.planted.broken.sales.pipeline.inner.Hidden;

record KnowsInner(Hidden hidden) {}
