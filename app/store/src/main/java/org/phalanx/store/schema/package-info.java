/// Tables derived from record types, and how values stand in their columns.
@NullMarked
package org.phalanx.store.schema;

import org.jspecify.annotations.NullMarked;
