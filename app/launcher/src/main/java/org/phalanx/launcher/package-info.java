/// Composition only: main, Guice modules and the command line.
@NullMarked
package org.phalanx.launcher;

import org.jspecify.annotations.NullMarked;
