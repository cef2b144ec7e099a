/// First step: files, how they are read, and the mapping to begin with.
@NullMarked
package org.phalanx.desktop.imports.files;

import org.jspecify.annotations.NullMarked;
