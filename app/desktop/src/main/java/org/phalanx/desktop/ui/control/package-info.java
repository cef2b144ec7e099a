/// The small controls that every screen is made of: buttons, chips, tags, avatars, panels.
@NullMarked
package org.phalanx.desktop.ui.control;

import org.jspecify.annotations.NullMarked;
