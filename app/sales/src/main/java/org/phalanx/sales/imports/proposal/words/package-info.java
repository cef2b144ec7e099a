/// What headers may mean: names of types and fields, in both languages and as other programs say.
@NullMarked
package org.phalanx.sales.imports.proposal.words;

import org.jspecify.annotations.NullMarked;
