/// What there is to do: which tables of a file or folder belong to which entry of a mapping.
@NullMarked
package org.phalanx.sales.imports.jobs;

import org.jspecify.annotations.NullMarked;
