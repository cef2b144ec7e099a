/// What the import wizard calls fields, kinds and faults.
@NullMarked
package org.phalanx.desktop.imports.words;

import org.jspecify.annotations.NullMarked;
