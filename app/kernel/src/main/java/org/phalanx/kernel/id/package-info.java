/// Identities: time-ordered ids for records, derived ids for effects and pack records.
@NullMarked
package org.phalanx.kernel.id;

import org.jspecify.annotations.NullMarked;
