/// The order in which people expect texts.
@NullMarked
package org.phalanx.store.order;

import org.jspecify.annotations.NullMarked;
