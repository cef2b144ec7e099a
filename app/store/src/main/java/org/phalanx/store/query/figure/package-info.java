/// Figures about records in groups: counts, sums, means and shares, by fields and by the calendar.
@NullMarked
package org.phalanx.store.query.figure;

import org.jspecify.annotations.NullMarked;
