/// What people do: gestures made of changes, and how the gate answers.
@NullMarked
package org.phalanx.kernel.change;

import org.jspecify.annotations.NullMarked;
