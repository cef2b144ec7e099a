/// What the columns of a table hold, found from every row.
@NullMarked
package org.phalanx.sales.imports.source.profile;

import org.jspecify.annotations.NullMarked;
