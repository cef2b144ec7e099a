/// What things are: record types, their fields and the schema that holds them all.
@NullMarked
package org.phalanx.kernel.type;

import org.jspecify.annotations.NullMarked;
