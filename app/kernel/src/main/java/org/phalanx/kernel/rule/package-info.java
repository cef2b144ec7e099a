/// Rules that people write: conditions in CEL, typed by the schema, total on empty values.
@NullMarked
package org.phalanx.kernel.rule;

import org.jspecify.annotations.NullMarked;
