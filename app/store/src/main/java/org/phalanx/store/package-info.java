/// Where records live on this device: SQLite, the one write gate, journal, queries and live
/// queries.
@NullMarked
package org.phalanx.store;

import org.jspecify.annotations.NullMarked;
