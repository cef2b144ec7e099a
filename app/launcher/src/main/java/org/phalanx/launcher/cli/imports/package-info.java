/// Importing from the command line.
@NullMarked
package org.phalanx.launcher.cli.imports;

import org.jspecify.annotations.NullMarked;
