/// What things are: record types, values, gestures, clock, access, validation and rules, without
/// I/O.
@NullMarked
package org.phalanx.kernel;

import org.jspecify.annotations.NullMarked;
