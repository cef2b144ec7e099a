/// Opening a workspace: its folder, lock, connections and system tables. The only place that opens
/// connections.
@NullMarked
package org.phalanx.store.open;

import org.jspecify.annotations.NullMarked;
