/// The names of what a workspace begins with, in the language of the reader.
@NullMarked
package org.phalanx.desktop.seeded;

import org.jspecify.annotations.NullMarked;
