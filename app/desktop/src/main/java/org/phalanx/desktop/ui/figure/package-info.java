/// Numbers drawn: rings, bars, paths, funnels, gauges and leaderboards, each with its value in
/// words.
@NullMarked
package org.phalanx.desktop.ui.figure;

import org.jspecify.annotations.NullMarked;
