/// An import as it runs: file by file into one batch, with a report, or as a rehearsal without it.
@NullMarked
package org.phalanx.sales.imports.run;

import org.jspecify.annotations.NullMarked;
