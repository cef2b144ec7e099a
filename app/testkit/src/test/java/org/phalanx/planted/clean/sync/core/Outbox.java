package org.phalanx.planted.clean.sync.core;

import org.phalanx.planted.clean.kernel.Wide;

record Outbox(Wide wide) {}
