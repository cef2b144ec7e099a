/// One box for everything: records as somebody types, places to go, things to create and to do.
@NullMarked
package org.phalanx.desktop.search;

import org.jspecify.annotations.NullMarked;
