/// Typed rows within one transaction: prepared statements, reading, writing.
@NullMarked
package org.phalanx.store.row;

import org.jspecify.annotations.NullMarked;
