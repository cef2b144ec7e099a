package org.phalanx.desktop.records.data;

import java.util.UUID;

/// A record that was found by its title.
///
/// @param subtitle tells records of the same title apart; may be empty
public record Hit(UUID id, String title, String subtitle) {}
