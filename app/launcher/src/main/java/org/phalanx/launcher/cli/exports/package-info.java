/// Exporting from the command line.
@NullMarked
package org.phalanx.launcher.cli.exports;

import org.jspecify.annotations.NullMarked;
