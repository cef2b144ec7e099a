/// Which records a list shows: conditions that people build, read and take away.
@NullMarked
package org.phalanx.desktop.records.filter;

import org.jspecify.annotations.NullMarked;
