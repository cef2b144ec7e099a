/// Taking back what this person did, from every screen.
@NullMarked
package org.phalanx.desktop.undo;

import org.jspecify.annotations.NullMarked;
