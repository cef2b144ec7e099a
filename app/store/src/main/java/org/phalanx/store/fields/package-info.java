/// Fields that customers add to record types at run time.
@NullMarked
package org.phalanx.store.fields;

import org.jspecify.annotations.NullMarked;
