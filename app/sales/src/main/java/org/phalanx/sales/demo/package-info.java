/// The demo team: an invented small company that lives through its last months before the eyes of a
/// newcomer.
@NullMarked
package org.phalanx.sales.demo;

import org.jspecify.annotations.NullMarked;
