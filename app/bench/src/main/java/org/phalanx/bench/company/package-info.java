/// The manager's company: data at the scale that budgets are set for, made by the product's own
/// bulk path.
@NullMarked
package org.phalanx.bench.company;

import org.jspecify.annotations.NullMarked;
