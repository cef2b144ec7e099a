/// What the board shows and does, without scene classes.
@NullMarked
package org.phalanx.desktop.pipeline.model;

import org.jspecify.annotations.NullMarked;
