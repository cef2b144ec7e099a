/// The import wizard: files, columns, check, result.
@NullMarked
package org.phalanx.desktop.imports;

import org.jspecify.annotations.NullMarked;
