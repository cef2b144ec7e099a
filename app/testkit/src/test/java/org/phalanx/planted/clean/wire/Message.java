package org.phalanx.planted.clean.wire;

import org.phalanx.planted.clean.kernel.Wide;

record Message(Wide wide) {}
