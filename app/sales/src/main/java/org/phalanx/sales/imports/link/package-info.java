/// Which record a text names: by name or key, by alias, by asking, by making it.
@NullMarked
package org.phalanx.sales.imports.link;

import org.jspecify.annotations.NullMarked;
