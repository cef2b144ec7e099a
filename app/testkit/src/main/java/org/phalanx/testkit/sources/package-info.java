/// The rules of the house that only source files show: sizes, null marks, open ends.
@NullMarked
package org.phalanx.testkit.sources;

import org.jspecify.annotations.NullMarked;
