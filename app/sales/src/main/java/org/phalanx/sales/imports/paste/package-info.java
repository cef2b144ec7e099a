/// Rows that come from a spreadsheet by copy and paste.
@NullMarked
package org.phalanx.sales.imports.paste;

import org.jspecify.annotations.NullMarked;
