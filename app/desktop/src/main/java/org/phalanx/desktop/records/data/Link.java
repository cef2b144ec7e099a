package org.phalanx.desktop.records.data;

import java.util.UUID;

/// A record that another one refers to, as it is shown there.
///
/// @param type key of its type
/// @param title what it is called, empty when it has no title yet
/// @param deleted whether it is in the bin
public record Link(UUID id, String type, String title, boolean deleted) {}
