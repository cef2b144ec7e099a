@NullMarked
package org.phalanx.store.order;

import org.jspecify.annotations.NullMarked;
