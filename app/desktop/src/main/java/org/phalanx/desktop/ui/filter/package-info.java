/// The bar above lists and boards that says which records they show.
@NullMarked
package org.phalanx.desktop.ui.filter;

import org.jspecify.annotations.NullMarked;
