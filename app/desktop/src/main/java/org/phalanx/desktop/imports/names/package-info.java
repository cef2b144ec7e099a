/// Names in a file that should mean records and don't yet: who or what is meant.
@NullMarked
package org.phalanx.desktop.imports.names;

import org.jspecify.annotations.NullMarked;
