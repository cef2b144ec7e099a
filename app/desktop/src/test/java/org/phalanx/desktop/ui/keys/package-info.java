@NullMarked
package org.phalanx.desktop.ui.keys;

import org.jspecify.annotations.NullMarked;
