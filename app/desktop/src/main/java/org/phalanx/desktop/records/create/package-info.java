/// Making a record of any type by hand.
@NullMarked
package org.phalanx.desktop.records.create;

import org.jspecify.annotations.NullMarked;
