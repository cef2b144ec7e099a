/// How work leaves the JavaFX thread and how its outcome comes back.
@NullMarked
package org.phalanx.desktop.ui.run;

import org.jspecify.annotations.NullMarked;
