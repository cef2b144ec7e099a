/// Test support that knows no module of ours: data locator, process killer, slowest tests.
@NullMarked
package org.phalanx.testkit;

import org.jspecify.annotations.NullMarked;
