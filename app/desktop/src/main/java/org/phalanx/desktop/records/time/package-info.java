/// What happened to a record, from the journal.
@NullMarked
package org.phalanx.desktop.records.time;

import org.jspecify.annotations.NullMarked;
