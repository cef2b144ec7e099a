/// Proposes how files from elsewhere become records: which type, which column fills which field,
/// how sure that is and why.
@NullMarked
package org.phalanx.sales.imports.proposal;

import org.jspecify.annotations.NullMarked;
