package org.phalanx.store.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Makes the indexes of a type's table: of its references and keys, of its bin, and those that the
/// type asks for.
final class Indexes {

    static final String DELETED = "deleted_at";

    private final Statement ddl;
    private final RecordType type;

    Indexes(Statement ddl, RecordType type) {
        this.ddl = ddl;
        this.type = type;
    }

    /// Finds records by a reference or key, and counts them without a look at their rows.
    ///
    /// @param bin whether the type's records can be in the bin
    void addOf(Field field, boolean bin) throws SQLException {
        boolean series = field.series() != null;
        if ((field.kind().isReference() || series || leadsKey(field)) && !leads(field)) {
            String column = Table.quoted(field.key());
            ddl.execute(
                    (series ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
                            + Table.quoted(type.key() + "__" + field.key())
                            + " ON "
                            + Table.quoted(type.key())
                            + "("
                            + column
                            + (bin && !series ? ", " + DELETED : "")
                            + ") WHERE "
                            + column
                            + " IS NOT NULL");
        }
    }

    /// Finds and counts the records in the bin, of which there are few. An index that the type asks
    /// for and that begins with being in the bin does that as well.
    void addBin() throws SQLException {
        if (type.indexes().stream().anyMatch(index -> index.getFirst().equals(DELETED))) {
            return;
        }
        ddl.execute(
                "CREATE INDEX IF NOT EXISTS "
                        + Table.quoted(type.key() + "__" + DELETED)
                        + " ON "
                        + Table.quoted(type.key())
                        + "("
                        + DELETED
                        + ") WHERE "
                        + DELETED
                        + " IS NOT NULL");
    }

    /// Whether records are found by it: an import looks every row up.
    private boolean leadsKey(Field field) {
        return type.match().stream().anyMatch(key -> key.getFirst().equals(field.key()));
    }

    /// Whether an index that the type asks for finds records by this field already.
    private boolean leads(Field field) {
        return type.indexes().stream().anyMatch(index -> index.getFirst().equals(field.key()));
    }

    /// Makes the indexes that a type asks for, each as soon as all its columns are there, and takes
    /// away those that it asked for once.
    void align(Set<String> known) throws SQLException {
        for (String unwanted : unwanted()) {
            ddl.execute("DROP INDEX " + Table.quoted(unwanted));
        }
        if (type.indexes().isEmpty()) {
            return;
        }
        for (Field field : type.fields().values()) {
            if (leads(field)) {
                String own = Table.quoted(type.key() + "__" + field.key());
                ddl.execute("DROP INDEX IF EXISTS " + own);
            }
        }
        var present = new LinkedHashMap<>(type.fields());
        present.keySet().retainAll(known);
        Set<String> columns = IndexColumn.offered(type.withFields(present));
        for (List<String> index : type.indexes()) {
            List<IndexColumn> words = index.stream().map(IndexColumn::of).toList();
            if (words.stream().allMatch(word -> columns.contains(word.column()))) {
                ddl.execute(
                        "CREATE INDEX IF NOT EXISTS "
                                + Table.quoted(name(index))
                                + " ON "
                                + Table.quoted(type.key())
                                + words.stream()
                                        .map(word -> word.sql(type))
                                        .collect(Collectors.joining(", ", "(", ")")));
            }
        }
    }

    private String name(List<String> index) {
        return type.key() + "__" + String.join("__", index);
    }

    /// Indexes over several columns that no longer stand in the type; those over one belong to
    /// fields.
    private List<String> unwanted() throws SQLException {
        List<String> wanted = type.indexes().stream().map(index -> name(index)).toList();
        var unwanted = new ArrayList<String>();
        String prefix = type.key() + "__";
        try (ResultSet rows =
                ddl.executeQuery("SELECT name FROM sqlite_master WHERE type = 'index'")) {
            while (rows.next()) {
                String name = rows.getString(1);
                boolean several =
                        name.startsWith(prefix) && name.substring(prefix.length()).contains("__");
                if (several && !wanted.contains(name)) {
                    unwanted.add(name);
                }
            }
        }
        return unwanted;
    }
}
