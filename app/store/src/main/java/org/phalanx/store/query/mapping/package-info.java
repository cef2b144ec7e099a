/// MyBatis as the house wants it.
@NullMarked
package org.phalanx.store.query.mapping;

import org.jspecify.annotations.NullMarked;
