/// Kills a process that writes, again and again, and looks at what is left.
@NullMarked
package org.phalanx.store.kill;

import org.jspecify.annotations.NullMarked;
