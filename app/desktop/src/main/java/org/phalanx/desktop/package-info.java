/// What people see: the shell, the UI kit and one package a feature.
@NullMarked
package org.phalanx.desktop;

import org.jspecify.annotations.NullMarked;
