@NullMarked
package org.phalanx.sales.demo.company;

import org.jspecify.annotations.NullMarked;
