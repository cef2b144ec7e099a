/// What an import would do, in figures.
@NullMarked
package org.phalanx.desktop.imports.outlook;

import org.jspecify.annotations.NullMarked;
