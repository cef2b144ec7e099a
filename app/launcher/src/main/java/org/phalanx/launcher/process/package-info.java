/// What the process needs before any part of the program is made: where it draws, where it logs,
/// where its native code lies.
@NullMarked
package org.phalanx.launcher.process;

import org.jspecify.annotations.NullMarked;
