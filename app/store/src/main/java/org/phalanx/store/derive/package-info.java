/// What the gate makes of records by itself: values of formulas, numbers of series, and what is
/// demanded only under conditions.
@NullMarked
package org.phalanx.store.derive;

import org.jspecify.annotations.NullMarked;
