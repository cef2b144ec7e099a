/// Files that somebody saves: where they go, and how it is said what became of them.
@NullMarked
package org.phalanx.desktop.ui.file;

import org.jspecify.annotations.NullMarked;
