/// Tables that people bring: files as rows of text cells, with what is wrong in them told by line.
@NullMarked
package org.phalanx.sales.imports.source;

import org.jspecify.annotations.NullMarked;
