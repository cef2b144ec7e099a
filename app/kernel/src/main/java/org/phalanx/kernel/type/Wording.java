package org.phalanx.kernel.type;

import org.jspecify.annotations.Nullable;

/// What people read for a type or a field.
///
/// @param name its label
/// @param help one sentence on what it is for, where the label alone doesn't say
public record Wording(Label name, @Nullable Label help) {}
