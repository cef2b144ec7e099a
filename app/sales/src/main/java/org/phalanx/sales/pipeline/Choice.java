package org.phalanx.sales.pipeline;

import java.util.UUID;

/// A record that can be chosen by its name: a pipeline, a person, a team, a competitor.
public record Choice(UUID id, String name) {}
