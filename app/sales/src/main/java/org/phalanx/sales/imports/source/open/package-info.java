/// Opening files and folders, whatever their names say.
@NullMarked
package org.phalanx.sales.imports.source.open;

import org.jspecify.annotations.NullMarked;
