/// Settings of this device and the state of the workspace.
@NullMarked
package org.phalanx.desktop.settings;

import org.jspecify.annotations.NullMarked;
