package org.phalanx.planted.clean.store.gate;

import org.phalanx.planted.clean.kernel.Clock;
import org.phalanx.planted.clean.store.open.Database;

public record Gate(Database database, Clock clock) {}
