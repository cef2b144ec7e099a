package org.phalanx.desktop.imports.model;

import org.jspecify.annotations.Nullable;

/// One word of a column that fills a choice.
///
/// @param text as it stands in the file
/// @param rows in which it stands
/// @param option key of the option that it means, or null
public record WordLine(String text, long rows, @Nullable String option) {}
