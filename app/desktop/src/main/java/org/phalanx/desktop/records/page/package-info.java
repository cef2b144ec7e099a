/// The one page that shows a record of any type.
@NullMarked
package org.phalanx.desktop.records.page;

import org.jspecify.annotations.NullMarked;
