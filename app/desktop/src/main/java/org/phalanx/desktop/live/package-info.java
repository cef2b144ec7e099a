/// Queries that follow the database and bring their results to the JavaFX thread.
@NullMarked
package org.phalanx.desktop.live;

import org.jspecify.annotations.NullMarked;
