/// Commands that tell figures.
@NullMarked
package org.phalanx.launcher.cli.report;

import org.jspecify.annotations.NullMarked;
