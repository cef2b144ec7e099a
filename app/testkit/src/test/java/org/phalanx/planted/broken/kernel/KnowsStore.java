package org.phalanx.planted.broken.kernel;

import org.phalanx.planted.broken.store.open.Row;

record KnowsStore(Row row) {}
