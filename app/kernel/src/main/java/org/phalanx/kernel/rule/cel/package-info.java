/// What CEL is told of our types and operators, and how they are carried out.
@NullMarked
package org.phalanx.kernel.rule.cel;

import org.jspecify.annotations.NullMarked;
