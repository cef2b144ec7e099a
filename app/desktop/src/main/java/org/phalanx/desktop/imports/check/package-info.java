/// Third step: how rows find their records, names to decide, rows that won't be taken.
@NullMarked
package org.phalanx.desktop.imports.check;

import org.jspecify.annotations.NullMarked;
