/// The command line: what a script or an administrator needs, one class a verb.
@NullMarked
package org.phalanx.launcher.cli;

import org.jspecify.annotations.NullMarked;
