/// Mappings that can be used again: those that come with the program, those that people have saved,
/// those that were used last.
@NullMarked
package org.phalanx.sales.imports.shelf;

import org.jspecify.annotations.NullMarked;
