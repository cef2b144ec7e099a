package org.phalanx.store.query.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The value of a measure.
///
/// @param value exact sums and counts, amounts in major units; means and shares to four decimals;
///   null when there is nothing to take a mean of
/// @param n how many records count
public record Figure(@Nullable BigDecimal value, long n) {}
