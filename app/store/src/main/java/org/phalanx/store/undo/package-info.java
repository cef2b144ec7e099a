/// Taking back: one gesture or a whole batch, as far as nobody has changed it since.
@NullMarked
package org.phalanx.store.undo;

import org.jspecify.annotations.NullMarked;
