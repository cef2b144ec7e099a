/// Composes SQL text for queries over record types: identifiers from checked types alone, every
/// value bound.
@NullMarked
package org.phalanx.store.query.sql;

import org.jspecify.annotations.NullMarked;
