/// A workspace as a whole: made, opened, wired.
@NullMarked
package org.phalanx.store.workspace;

import org.jspecify.annotations.NullMarked;
