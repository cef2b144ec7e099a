/// What can be asked of a dashboard: of which time, of whose records, by what.
@NullMarked
package org.phalanx.sales.dashboard.ask;

import org.jspecify.annotations.NullMarked;
