package org.phalanx.desktop.records.list.rows;

import java.util.List;

/// Rows that stand together in a list.
///
/// @param from position of the first
record Block(int from, List<ListRow> rows) {
    Block {
        rows = List.copyOf(rows);
    }
}
