/// The state of the dashboard and the words of its figures.
@NullMarked
package org.phalanx.desktop.dashboard.model;

import org.jspecify.annotations.NullMarked;
