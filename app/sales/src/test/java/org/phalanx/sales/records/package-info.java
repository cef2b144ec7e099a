@NullMarked
package org.phalanx.sales.records;

import org.jspecify.annotations.NullMarked;
