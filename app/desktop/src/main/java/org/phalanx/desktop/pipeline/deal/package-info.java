/// What the board shows of one deal beside its card: a glance, the form that closes it, what a move
/// lacks.
@NullMarked
package org.phalanx.desktop.pipeline.deal;

import org.jspecify.annotations.NullMarked;
