/// What the cells of a table say for or against a proposal.
@NullMarked
package org.phalanx.sales.imports.proposal.evidence;

import org.jspecify.annotations.NullMarked;
