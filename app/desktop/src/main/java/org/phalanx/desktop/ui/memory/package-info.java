/// What the application remembers for a person on this device, beside all records.
@NullMarked
package org.phalanx.desktop.ui.memory;

import org.jspecify.annotations.NullMarked;
