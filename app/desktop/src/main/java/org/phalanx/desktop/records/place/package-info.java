/// Where records stand among the screens, and the way there.
@NullMarked
package org.phalanx.desktop.records.place;

import org.jspecify.annotations.NullMarked;
