/// How the application answers: toasts with undo, banners, empty states, loading and progress.
@NullMarked
package org.phalanx.desktop.ui.feedback;

import org.jspecify.annotations.NullMarked;
