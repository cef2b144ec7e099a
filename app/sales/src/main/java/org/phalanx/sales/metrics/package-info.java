/// Figures that a sales team is measured by: defined in files, counted by one engine, each with its
/// formula and the records behind it.
@NullMarked
package org.phalanx.sales.metrics;

import org.jspecify.annotations.NullMarked;
