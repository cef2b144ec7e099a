package org.phalanx.planted.broken.sales.quota;

import java.util.List;
import org.phalanx.planted.broken.sales.pipeline.KnowsTarget;

public record KnowsPipeline(List<KnowsTarget> pipeline) {}
