/// Records as screens read and write them, of whatever type.
@NullMarked
package org.phalanx.desktop.records.data;

import org.jspecify.annotations.NullMarked;
