/// Fields that people add, as a script uses them.
@NullMarked
package org.phalanx.launcher.cli.fields;

import org.jspecify.annotations.NullMarked;
