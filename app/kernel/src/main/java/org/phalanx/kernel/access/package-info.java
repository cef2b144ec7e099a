/// Who may do what, as pure functions shared by gate and hub.
@NullMarked
package org.phalanx.kernel.access;

import org.jspecify.annotations.NullMarked;
