/// The box for everything, under the hands of a person.
@NullMarked
package org.phalanx.desktop.search;

import org.jspecify.annotations.NullMarked;
