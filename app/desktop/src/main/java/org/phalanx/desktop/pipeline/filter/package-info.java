/// Which deals a board shows.
@NullMarked
package org.phalanx.desktop.pipeline.filter;

import org.jspecify.annotations.NullMarked;
