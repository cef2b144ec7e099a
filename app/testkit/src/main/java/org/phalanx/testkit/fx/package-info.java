/// Runs tests on the JavaFX thread. The headless screen that they need is the platform `Lab`, which
/// the build starts every test with.
@NullMarked
package org.phalanx.testkit.fx;

import org.jspecify.annotations.NullMarked;
