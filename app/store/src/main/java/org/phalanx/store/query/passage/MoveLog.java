package org.phalanx.store.query.passage;

import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// The records that tell who came to which step when.
///
/// @param name of them in rules about what moved
/// @param type of these records
/// @param filter which of them count
/// @param subject reference to what moved
/// @param step reference to the step that it came to
/// @param at moment
public record MoveLog(
        String name, RecordType type, Filter filter, Field subject, Field step, Field at) {}
