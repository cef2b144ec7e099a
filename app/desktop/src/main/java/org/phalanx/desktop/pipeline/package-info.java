/// The board: deals as cards in the columns of their pipeline's stages, moved by mouse and
/// keyboard.
@NullMarked
package org.phalanx.desktop.pipeline;

import org.jspecify.annotations.NullMarked;
