/// Carrying cards from place to place by mouse.
@NullMarked
package org.phalanx.desktop.pipeline.carry;

import org.jspecify.annotations.NullMarked;
