/// Composition: how the parts of the program become one, for a process and for a workspace.
@NullMarked
package org.phalanx.launcher.wiring;

import org.jspecify.annotations.NullMarked;
