/// Exports, as a script uses them.
@NullMarked
package org.phalanx.launcher.cli.exports;

import org.jspecify.annotations.NullMarked;
