package org.phalanx.planted.broken.sales.habit;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

final class KeepsInStatic {
    static final Map<String, String> HARMLESS = Map.of();
    static final AtomicInteger COUNT = new AtomicInteger();

    private KeepsInStatic() {}
}
