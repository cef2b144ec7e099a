/// Tables in text files: their encoding, separator, quotes and rows.
@NullMarked
package org.phalanx.sales.imports.source.text;

import org.jspecify.annotations.NullMarked;
