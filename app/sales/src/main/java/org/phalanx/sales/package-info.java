/// What sales teams do: one package a feature with its commands, queries and rules.
@NullMarked
package org.phalanx.sales;

import org.jspecify.annotations.NullMarked;
