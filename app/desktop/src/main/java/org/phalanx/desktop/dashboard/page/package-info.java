/// A page of tiles as it is shown, in whatever window: grid, tiles, what stands behind a figure.
@NullMarked
package org.phalanx.desktop.dashboard.page;

import org.jspecify.annotations.NullMarked;
