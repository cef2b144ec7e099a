/// The tour: every screen of a workspace, rendered to pictures.
@NullMarked
package org.phalanx.launcher.app.tour;

import org.jspecify.annotations.NullMarked;
