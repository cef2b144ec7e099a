package org.phalanx.planted.broken.sales.target;

import java.util.List;
import org.phalanx.planted.broken.sales.pipeline.KnowsTarget;

public record KnowsPipeline(List<KnowsTarget> pipeline) {}
