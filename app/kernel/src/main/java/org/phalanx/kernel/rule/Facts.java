package org.phalanx.kernel.rule;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a record says: its id and its canonical values by field key; empty fields may be absent.
public record Facts(UUID id, Map<String, ? extends @Nullable Object> values) {}
