/// Choosing the workspace: the start page, making a new one, and the menu that leads to others.
@NullMarked
package org.phalanx.desktop.workspace;

import org.jspecify.annotations.NullMarked;
