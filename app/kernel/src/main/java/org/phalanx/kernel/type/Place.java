package org.phalanx.kernel.type;

/// Where a field stands on screens that are derived from its type.
///
/// @param group key of the form's section
/// @param position order among the type's fields
/// @param listed shown as a column of lists until a person chooses otherwise
public record Place(String group, int position, boolean listed) {}
