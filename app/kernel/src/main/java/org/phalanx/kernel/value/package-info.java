/// Values of fields: one canonical Java type a kind, their JSON form and how text becomes one.
@NullMarked
package org.phalanx.kernel.value;

import org.jspecify.annotations.NullMarked;
