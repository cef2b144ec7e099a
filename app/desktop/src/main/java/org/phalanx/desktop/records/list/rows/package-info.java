/// The rows of a list: read in parts as they come into sight, following the database.
@NullMarked
package org.phalanx.desktop.records.list.rows;

import org.jspecify.annotations.NullMarked;
