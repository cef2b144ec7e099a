package org.phalanx.planted.broken.hub.core;

import java.util.UUID;
import java.util.function.Supplier;

final class MakesIds {
    private final Supplier<UUID> ids = UUID::randomUUID;

    UUID next() {
        return ids.get();
    }
}
