/// What was done: the history of every record, the way back, and later the outbox.
@NullMarked
package org.phalanx.store.journal;

import org.jspecify.annotations.NullMarked;
