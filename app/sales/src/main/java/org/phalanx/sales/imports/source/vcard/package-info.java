/// Business cards as the rows of a table.
@NullMarked
package org.phalanx.sales.imports.source.vcard;

import org.jspecify.annotations.NullMarked;
