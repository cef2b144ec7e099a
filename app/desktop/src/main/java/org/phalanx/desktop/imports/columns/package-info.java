/// Second step: which column fills which field, and what its words and names mean.
@NullMarked
package org.phalanx.desktop.imports.columns;

import org.jspecify.annotations.NullMarked;
