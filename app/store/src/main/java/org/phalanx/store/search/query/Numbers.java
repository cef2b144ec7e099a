package org.phalanx.store.search.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.phalanx.store.search.index.Spot;

/// Asks the index for the numbers of records. The types lie one after the other in it, so that one
/// walk downwards, which leaps to the next type when it has enough of one, costs only the types in
/// which something is; beginnings of words cost anew with every question.
final class Numbers {

    private static final String NUMBERS =
            "SELECT rowid FROM %1$s WHERE %1$s MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?";

    /// Names, codes, numbers.
    static final String NAMES = NUMBERS.formatted("search_name");

    /// What people wrote.
    static final String TEXTS = NUMBERS.formatted("search_text");

    private final Connection connection;

    Numbers(Connection connection) {
        this.connection = connection;
    }

    /// The numbers that match, by the number of their type.
    ///
    /// @param query one of those above
    /// @param matches in the language of the index; those of the first come first
    /// @param most of each type and match
    SortedMap<Integer, SequencedSet<Long>> of(String query, List<String> matches, int most)
            throws SQLException {
        var all = new TreeMap<Integer, SequencedSet<Long>>();
        for (String match : matches) {
            try (PreparedStatement select = connection.prepareStatement(query)) {
                select.setString(1, match);
                walk(select, most)
                        .forEach((type, numbers) ->
                                all.computeIfAbsent(type, t -> new LinkedHashSet<>())
                                        .addAll(numbers));
            }
        }
        return all;
    }

    private static SortedMap<Integer, List<Long>> walk(PreparedStatement select, int most)
            throws SQLException {
        var found = new TreeMap<Integer, List<Long>>();
        long below = Long.MAX_VALUE;
        boolean more = true;
        while (more) {
            select.setLong(2, below);
            select.setInt(3, most);
            int read = 0;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    below = rows.getLong(1);
                    read++;
                    List<Long> numbers =
                            found.computeIfAbsent(Spot.of(below).type(), t -> new ArrayList<>());
                    if (numbers.size() < most) {
                        numbers.add(below);
                    }
                }
            }
            more = read == most;
            int type = Spot.of(below).type();
            if (more && found.getOrDefault(type, List.of()).size() == most) {
                below = Spot.first(type);
            }
        }
        return found;
    }
}
