/// What the columns of a list come to.
@NullMarked
package org.phalanx.desktop.records.list.sums;

import org.jspecify.annotations.NullMarked;
