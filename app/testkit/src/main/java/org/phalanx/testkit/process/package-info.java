/// Starts another Java process, believes only what it acknowledged, and kills it without warning.
@NullMarked
package org.phalanx.testkit.process;

import org.jspecify.annotations.NullMarked;
