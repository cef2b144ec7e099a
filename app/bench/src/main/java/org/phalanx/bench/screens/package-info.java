/// Main classes that are measured in processes of their own: they open screens as the program does.
@NullMarked
package org.phalanx.bench.screens;

import org.jspecify.annotations.NullMarked;
