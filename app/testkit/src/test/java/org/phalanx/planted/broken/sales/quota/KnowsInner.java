package org.phalanx.planted.broken.sales.quota;

import org.phalanx.planted.broken.sales.pipeline.inner.Hidden;

record KnowsInner(Hidden hidden) {}
