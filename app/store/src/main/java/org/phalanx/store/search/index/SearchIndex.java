package org.phalanx.store.search.index;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.phalanx.store.row.Statements;

/// Writes entries, within somebody's transaction.
final class SearchIndex {

    private static final String PUT_NAME =
            "INSERT INTO search_name(rowid, whole, title, pinyin, initials, more)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String PUT_TEXT = "INSERT INTO search_text(rowid, body) VALUES (?, ?)";
    private static final String REMOVE_NAME = "DELETE FROM search_name WHERE rowid = ?";
    private static final String REMOVE_TEXT = "DELETE FROM search_text WHERE rowid = ?";

    private SearchIndex() {}

    /// Puts the entry of a record that has none.
    static void put(Statements statements, Spot spot, Entry entry) throws SQLException {
        Entry.Name name = entry.name();
        if (name != null) {
            PreparedStatement put = statements.get(PUT_NAME);
            put.setLong(1, spot.number());
            put.setString(2, name.whole());
            put.setString(3, name.title());
            put.setString(4, name.pinyin());
            put.setString(5, name.initials());
            put.setString(6, name.more());
            put.executeUpdate();
        }
        if (!entry.text().isEmpty()) {
            PreparedStatement put = statements.get(PUT_TEXT);
            put.setLong(1, spot.number());
            put.setString(2, entry.text());
            put.executeUpdate();
        }
    }

    /// Takes a record out, whoever owned it.
    static void remove(Statements statements, int type, long row) throws SQLException {
        for (boolean mine : List.of(true, false)) {
            long number = new Spot(type, mine, row).number();
            for (String sql : List.of(REMOVE_NAME, REMOVE_TEXT)) {
                PreparedStatement remove = statements.get(sql);
                remove.setLong(1, number);
                remove.executeUpdate();
            }
        }
    }
}
