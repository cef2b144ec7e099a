/// Values of fields as people read and type them, in their language.
@NullMarked
package org.phalanx.desktop.records.value;

import org.jspecify.annotations.NullMarked;
