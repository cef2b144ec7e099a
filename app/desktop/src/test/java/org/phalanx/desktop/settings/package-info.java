@NullMarked
package org.phalanx.desktop.settings;

import org.jspecify.annotations.NullMarked;
