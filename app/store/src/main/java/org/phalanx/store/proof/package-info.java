/// Proves that a workspace is whole, and that two workspaces hold the same.
@NullMarked
package org.phalanx.store.proof;

import org.jspecify.annotations.NullMarked;
