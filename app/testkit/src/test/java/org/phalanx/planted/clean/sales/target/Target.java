package org.phalanx.planted.clean.sales.target;

import org.phalanx.planted.clean.sales.pipeline.Pipeline;

record Target(Pipeline pipeline) {}
