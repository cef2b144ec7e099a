/// Records of other types that refer to a record.
@NullMarked
package org.phalanx.desktop.records.related;

import org.jspecify.annotations.NullMarked;
