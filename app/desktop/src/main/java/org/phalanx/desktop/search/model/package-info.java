/// What the palette offers, without any picture of it.
@NullMarked
package org.phalanx.desktop.search.model;

import org.jspecify.annotations.NullMarked;
