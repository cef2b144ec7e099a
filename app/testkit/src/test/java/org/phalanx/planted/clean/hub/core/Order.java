package org.phalanx.planted.clean.hub.core;

import org.phalanx.planted.clean.kernel.Wide;

record Order(Wide wide) {}
