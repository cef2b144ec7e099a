package org.phalanx.planted.clean.sales.quota;

import org.phalanx.planted.clean.sales.pipeline.Pipeline;

record Target(Pipeline pipeline) {}
