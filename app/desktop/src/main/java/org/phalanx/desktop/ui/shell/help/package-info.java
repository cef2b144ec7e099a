/// Help on the screen in sight: what it is for, and its keys, which everybody may change.
@NullMarked
package org.phalanx.desktop.ui.shell.help;

import org.jspecify.annotations.NullMarked;
