/// Last step: the import as it goes on, what came of it, and the way back.
@NullMarked
package org.phalanx.desktop.imports.result;

import org.jspecify.annotations.NullMarked;
