/// Tables from elsewhere become records: proposed, rehearsed, imported as one batch, taken back.
@NullMarked
package org.phalanx.sales.imports;

import org.jspecify.annotations.NullMarked;
