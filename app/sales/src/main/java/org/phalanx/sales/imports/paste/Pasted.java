package org.phalanx.sales.imports.paste;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;

/// What was pasted, cell by cell, and where its columns go.
///
/// @param columns the field of each column; null for one that is left out
/// @param hasHeader whether the first row named the fields
/// @param rows texts as they stand, without the header
public record Pasted(List<@Nullable Field> columns, boolean hasHeader, List<List<String>> rows) {}
