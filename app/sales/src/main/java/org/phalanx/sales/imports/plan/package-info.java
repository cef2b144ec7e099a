/// A mapping on its way: the tables that somebody has chosen, what each of them becomes, and the
/// changes that he makes to that.
@NullMarked
package org.phalanx.sales.imports.plan;

import org.jspecify.annotations.NullMarked;
