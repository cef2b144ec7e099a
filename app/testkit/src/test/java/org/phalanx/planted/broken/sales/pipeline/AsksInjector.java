package org.phalanx.planted.broken.sales.pipeline;

import com.google.inject.Injector;

record AsksInjector(Injector injector) {}
