/// What a feature gives to the shell and gets from it: screens, keys, things to create, navigation,
/// side pane, dialogs.
@NullMarked
package org.phalanx.desktop.ui.screen;

import org.jspecify.annotations.NullMarked;
