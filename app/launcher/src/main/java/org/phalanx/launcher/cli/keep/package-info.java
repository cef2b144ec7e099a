/// Keeping a workspace safe from the command line: check, backup, restore, taking back.
@NullMarked
package org.phalanx.launcher.cli.keep;

import org.jspecify.annotations.NullMarked;
