/// Filters over records as a small tree that both people's screens and SQL understand.
@NullMarked
package org.phalanx.kernel.filter;

import org.jspecify.annotations.NullMarked;
