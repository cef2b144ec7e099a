/// Tables in workbooks (.xlsx), read as a stream and guarded against hostile files.
@NullMarked
package org.phalanx.sales.imports.source.sheet;

import org.jspecify.annotations.NullMarked;
