/// A table looked through before it is imported: what its columns are for, which rows are doubles,
/// what its rows are called.
@NullMarked
package org.phalanx.sales.imports.survey;

import org.jspecify.annotations.NullMarked;
