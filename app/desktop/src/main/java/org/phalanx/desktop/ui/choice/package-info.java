/// Choosing one of many: a button that opens a list which typing narrows.
@NullMarked
package org.phalanx.desktop.ui.choice;

import org.jspecify.annotations.NullMarked;
