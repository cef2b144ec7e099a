/// Records as screens read them.
@NullMarked
package org.phalanx.desktop.records.data;

import org.jspecify.annotations.NullMarked;
