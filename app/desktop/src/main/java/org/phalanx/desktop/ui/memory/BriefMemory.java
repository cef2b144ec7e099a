package org.phalanx.desktop.ui.memory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers until the process ends: where nobody has given a file.
@Singleton
public final class BriefMemory implements Memory {

    private final Map<String, String> values = new HashMap<>();

    @Inject
    public BriefMemory() {}

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }

    @Override
    public void forget(String key) {
        values.remove(key);
    }
}
