/// Keys as the person at this device wants them.
@NullMarked
package org.phalanx.desktop.ui.keys;

import org.jspecify.annotations.NullMarked;
