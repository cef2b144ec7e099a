/// Answers to an import's questions that somebody has written down.
@NullMarked
package org.phalanx.sales.imports.answers;

import org.jspecify.annotations.NullMarked;
