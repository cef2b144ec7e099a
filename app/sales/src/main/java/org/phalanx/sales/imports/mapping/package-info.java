/// How an import mapping is written: which file holds which records, which column fills which
/// field.
@NullMarked
package org.phalanx.sales.imports.mapping;

import org.jspecify.annotations.NullMarked;
