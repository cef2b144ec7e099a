package org.phalanx.store.search.index;

import java.util.UUID;

/// Whose records come first on this device.
///
/// @param person id of the person who works here
public record Owner(UUID person) {}
