/// Keeps a workspace from being lost: backups, and the way back from one.
@NullMarked
package org.phalanx.store.keep;

import org.jspecify.annotations.NullMarked;
