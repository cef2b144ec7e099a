/// How a page is made: the form of a tile, its chart, its question, its conditions.
@NullMarked
package org.phalanx.desktop.dashboard.edit;

import org.jspecify.annotations.NullMarked;
