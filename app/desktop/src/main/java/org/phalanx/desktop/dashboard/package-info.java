/// The dashboard: figures of one choice of time and people, each a door to the records behind it.
@NullMarked
package org.phalanx.desktop.dashboard;

import org.jspecify.annotations.NullMarked;
