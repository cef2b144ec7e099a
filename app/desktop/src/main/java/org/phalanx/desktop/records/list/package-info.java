/// The one list for records of every type.
@NullMarked
package org.phalanx.desktop.records.list;

import org.jspecify.annotations.NullMarked;
