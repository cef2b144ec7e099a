@NullMarked
package org.phalanx.desktop.records.list.arrange;

import org.jspecify.annotations.NullMarked;
