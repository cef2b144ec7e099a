/// Answers of tiles as what charts show.
@NullMarked
package org.phalanx.desktop.dashboard.content;

import org.jspecify.annotations.NullMarked;
