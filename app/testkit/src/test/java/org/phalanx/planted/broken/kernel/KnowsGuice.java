package org.phalanx.planted.broken.kernel;

import com.google.inject.Module;

record KnowsGuice(Module module) {}
