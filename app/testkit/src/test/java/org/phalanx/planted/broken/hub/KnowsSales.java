package org.phalanx.planted.broken.hub;

import org.phalanx.planted.broken.sales.pipeline.KnowsTarget;

record KnowsSales(KnowsTarget target) {}
