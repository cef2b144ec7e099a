/// Imports of a hundred thousand rows: in little memory, cancelled, killed.
@NullMarked
package org.phalanx.sales.imports.large;

import org.jspecify.annotations.NullMarked;
