package org.phalanx.planted.broken.sales.pipeline;

import org.phalanx.planted.broken.sales.quota.KnowsPipeline;

public record KnowsTarget(KnowsPipeline target) {}
