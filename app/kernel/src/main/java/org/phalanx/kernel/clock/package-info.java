/// Order without a shared clock: hybrid logical time and packed field versions.
@NullMarked
package org.phalanx.kernel.clock;

import org.jspecify.annotations.NullMarked;
