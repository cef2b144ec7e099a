/// How proposals come about: which type, which field for which column, which keys, which order.
@NullMarked
package org.phalanx.sales.imports.proposal.draft;

import org.jspecify.annotations.NullMarked;
