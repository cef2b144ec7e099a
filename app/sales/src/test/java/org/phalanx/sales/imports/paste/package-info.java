@NullMarked
package org.phalanx.sales.imports.paste;

import org.jspecify.annotations.NullMarked;
