/// The bin: records put there and taken out again.
@NullMarked
package org.phalanx.desktop.records.bin;

import org.jspecify.annotations.NullMarked;
