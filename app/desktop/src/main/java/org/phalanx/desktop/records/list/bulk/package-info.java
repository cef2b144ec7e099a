/// What is done with many records of a list at once.
@NullMarked
package org.phalanx.desktop.records.list.bulk;

import org.jspecify.annotations.NullMarked;
