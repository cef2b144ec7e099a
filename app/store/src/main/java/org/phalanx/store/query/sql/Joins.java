package org.phalanx.store.query.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.schema.IndexColumn;
import org.phalanx.store.schema.Table;

/// The tables that one query reads: a root, and left joins for the references that its paths
/// follow, each once. Deleted records stay readable through references.
public final class Joins {

    /// The field that says since when a record is in the bin.
    public static final String DELETED = "deleted_at";

    private static final String ORDER = "order";

    private final Schema schema;
    private final RecordType root;
    private final String alias;
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final StringBuilder joins = new StringBuilder();

    /// @param alias of the root; joined tables are numbered after it
    public Joins(Schema schema, RecordType root, String alias) {
        this.schema = schema;
        this.root = root;
        this.alias = alias;
    }

    /// Tables of a query inside this one, under names of its own.
    Joins within(RecordType other) {
        return new Joins(schema, other, alias + "_");
    }

    /// The type at the root.
    public RecordType root() {
        return root;
    }

    /// The column of a field of the root itself.
    public String own(String column) {
        return alias + "." + Table.quoted(column);
    }

    /// That the root's record is not in the bin.
    ///
    /// @param leads whether an index that begins with this may be chosen for it. The database takes
    ///   an empty field for a rare one, while nearly every record passes: given the choice it would
    ///   walk through all of them in their order rather than sort the few of one customer
    public String present(boolean leads) {
        return (leads ? "" : "+") + own(DELETED) + " IS NULL";
    }

    /// How many records of a type are not in the bin: the database knows the number of all at once,
    /// and has an index of those in the bin.
    public static Sql presentOf(RecordType type) {
        String all = "SELECT count(*) FROM " + Table.quoted(type.key());
        return Sql.of("SELECT (" + all + ") - (" + all + " WHERE " + DELETED + " IS NOT NULL)");
    }

    /// The id of the root's record.
    public String id() {
        return alias + ".id";
    }

    /// The column at the end of a path, or what works its value out; for money the amount in
    /// workspace currency.
    public String column(FieldPath path) {
        return cells(path).getLast();
    }

    /// All columns of the field at the end of a path, in the order in which its value is read.
    public List<String> cells(FieldPath path) {
        String holder = holder(path);
        Rules.Latest latest = path.last().rules().latest();
        return latest != null
                ? List.of(latest(latest, holder))
                : Table.columns(path.last()).stream()
                        .map(column -> holder + "." + Table.quoted(column))
                        .toList();
    }

    /// One look into the index that begins with the reference.
    private String latest(Rules.Latest latest, String holder) {
        RecordType of = schema.type(latest.of());
        String bin = of.fields().containsKey(DELETED) ? " AND of." + DELETED + " IS NULL" : "";
        return "(SELECT max(of."
                + Table.quoted(latest.field())
                + ") FROM "
                + Table.quoted(of.key())
                + " AS of WHERE of."
                + Table.quoted(latest.by())
                + " = "
                + holder
                + ".id"
                + bin
                + ")";
    }

    /// The alias of the table that holds the field at the end of a path.
    public String holder(FieldPath path) {
        if (!path.root().key().equals(root.key())) {
            throw new IllegalArgumentException(path.text() + " starts at " + path.root().key());
        }
        String at = alias;
        for (Field hop : path.hops()) {
            at = joined(at, hop);
        }
        return at;
    }

    /// The title of the record to which a path ends as a reference.
    public String title(FieldPath path) {
        Field last = path.last();
        return title(schema.type(last.target()), joined(holder(path), last));
    }

    /// The title of the root's record.
    public String title() {
        return title(root, alias);
    }

    /// Records that are named after another one have its title.
    private String title(RecordType type, String holder) {
        return titled(type, holder, (_, _, column) -> column);
    }

    private String titled(RecordType type, String holder, Written written) {
        Field title = type.titleField();
        if (!title.kind().isReference()) {
            return written.as(type, title.key(), holder + "." + Table.quoted(title.key()));
        }
        return titled(schema.type(title.target()), joined(holder, title), written);
    }

    private interface Written {
        String as(RecordType type, String key, String column);
    }

    /// A text in the order in which people read it.
    String spoken(FieldPath path) {
        RecordType type = path.isDirect() ? root : schema.type(path.hops().getLast().target());
        return IndexColumn.spoken(type, path.last().key(), column(path));
    }

    /// What records of the type to which a path ends are sorted by: their `order` where they have
    /// one, else their title.
    public String place(FieldPath path) {
        Field last = path.last();
        return place(schema.type(last.target()), joined(holder(path), last));
    }

    /// What the root's records are sorted by as somebody's references.
    public String place() {
        return place(root, alias);
    }

    private String place(RecordType type, String holder) {
        Field order = type.fields().get(ORDER);
        return order != null && order.kind() == Kind.INTEGER
                ? holder + "." + Table.quoted(ORDER)
                : titled(type, holder, IndexColumn::spoken);
    }

    private String joined(String from, Field hop) {
        return aliases.computeIfAbsent(
                from + "." + hop.key(),
                _ -> {
                    String to = alias + (aliases.size() + 1);
                    joins.append(" LEFT JOIN ")
                            .append(Table.quoted(schema.type(hop.target()).key()))
                            .append(" AS ")
                            .append(to)
                            .append(" ON ")
                            .append(to)
                            .append(".id = ")
                            .append(from)
                            .append('.')
                            .append(Table.quoted(hop.key()));
                    return to;
                });
    }

    /// `FROM` the root's table with every join that was asked for so far.
    public String from() {
        return " FROM " + Table.quoted(root.key()) + " AS " + alias + joins;
    }

    /// The root joined by its id to another table, with the joins so far.
    public String joinedOn(String id) {
        String table = Table.quoted(root.key()) + " AS " + alias;
        return " LEFT JOIN " + table + " ON " + alias + ".id = " + id + joins;
    }

    /// `FROM` a part of the root's rows, given by their rowids, with the joins so far.
    public Sql fromRows(Sql rowids) {
        return Sql.of(" FROM (")
                .add(rowids)
                .add(") AS p CROSS JOIN " + Table.quoted(root.key()) + " AS " + alias)
                .add(" ON " + alias + ".rowid = p.r" + joins);
    }

    /// `FROM` a subquery whose `id` names the root's rows, with the joins so far.
    public Sql fromSubqueryById(Sql subquery, String name) {
        return Sql.of(" FROM (")
                .add(subquery)
                .add(") AS " + name + " CROSS JOIN " + Table.quoted(root.key()) + " AS " + alias)
                .add(" ON " + alias + ".id = " + name + ".id" + joins);
    }

    /// `FROM` a subquery that has the root's columns, with the joins so far.
    public Sql fromSubquery(Sql subquery) {
        return Sql.of(" FROM (").add(subquery).add(") AS " + alias + joins);
    }
}
