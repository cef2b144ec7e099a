/// Rows of a list to and from spreadsheets by copy and paste.
@NullMarked
package org.phalanx.desktop.records.list.paste;

import org.jspecify.annotations.NullMarked;
