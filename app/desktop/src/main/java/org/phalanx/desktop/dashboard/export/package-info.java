/// Tiles and pages as files.
@NullMarked
package org.phalanx.desktop.dashboard.export;

import org.jspecify.annotations.NullMarked;
