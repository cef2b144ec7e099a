/// A record at a glance, beside the list that it stands in.
@NullMarked
package org.phalanx.desktop.records.peek;

import org.jspecify.annotations.NullMarked;
