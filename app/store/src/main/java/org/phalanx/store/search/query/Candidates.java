package org.phalanx.store.search.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.schema.Table;
import org.phalanx.store.search.index.Spot;

/// Reads of records that may be meant what is needed to weigh and show them.
final class Candidates {

    private final Connection connection;
    private final Schema schema;

    Candidates(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /// One record, if it is there.
    Optional<Candidate> one(RecordType type, UUID id) throws SQLException {
        String row = "SELECT rowid FROM " + Table.quoted(type.key()) + " WHERE id = ?";
        try (PreparedStatement select = connection.prepareStatement(row)) {
            select.setBytes(1, Bits.bytes(id));
            try (ResultSet found = select.executeQuery()) {
                SequencedSet<Long> numbers = new LinkedHashSet<>();
                if (found.next()) {
                    numbers.add(new Spot(0, false, found.getLong(1)).number());
                }
                return read(type, numbers, List.of()).stream().findFirst();
            }
        }
    }

    /// The records with these numbers that are still there, in this order.
    ///
    /// @param numbers of one type
    /// @param fields that are needed to weigh and show them
    List<Candidate> read(RecordType type, SequencedSet<Long> numbers, List<Field> fields)
            throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> spots = new HashMap<>();
        numbers.forEach(number -> spots.put(Spot.of(number).row(), number));
        Map<Long, Candidate> found = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(select(type, fields, spots.size()))) {
            int at = 1;
            for (long row : spots.keySet()) {
                select.setLong(at++, row);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Candidate one = candidate(type, fields, spots, rows);
                    found.put(one.spot().number(), one);
                }
            }
        }
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Candidate candidate(
            RecordType type, List<Field> fields, Map<Long, Long> spots, ResultSet row)
            throws SQLException {
        var names = new ArrayList<Candidate.Name>();
        for (int i = 0; i < fields.size(); i++) {
            String text = row.getString(5 + i);
            if (text != null && !text.isEmpty()) {
                names.add(new Candidate.Name(fields.get(i), text));
            }
        }
        Spot spot = Spot.of(Objects.requireNonNull(spots.get(row.getLong(1))));
        String title = row.getString(3);
        return new Candidate(
                type,
                spot,
                Bits.id(row.getBytes(2)),
                title == null ? "" : title,
                row.getString(4),
                names);
    }

    private String select(RecordType type, List<Field> fields, int rows) {
        String second = type.face().subtitle();
        Field subtitle = second == null ? null : type.field(second);
        var columns = new ArrayList<String>(List.of("t.rowid", "t.id"));
        columns.add("t." + Table.quoted(type.face().title()));
        String join = "";
        if (subtitle == null) {
            columns.add("NULL");
        } else if (subtitle.kind().isReference()) {
            RecordType other = schema.type(subtitle.target());
            columns.add("s." + Table.quoted(other.face().title()));
            join =
                    " LEFT JOIN "
                            + Table.quoted(other.key())
                            + " s ON s.id = t."
                            + Table.quoted(subtitle.key());
        } else {
            columns.add("t." + Table.quoted(subtitle.key()));
        }
        fields.forEach(field -> columns.add("t." + Table.quoted(field.key())));
        return "SELECT "
                + String.join(", ", columns)
                + " FROM "
                + Table.quoted(type.key())
                + " t"
                + join
                + " WHERE t.rowid IN (?"
                + ", ?".repeat(rows - 1)
                // the plus keeps SQLite from walking through all that is not in the bin
                + ") AND +t.deleted_at IS NULL";
    }
}
