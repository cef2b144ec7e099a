package org.phalanx.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.clock.FieldVersions;
import org.phalanx.kernel.clock.Version;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.schema.Catalog;
import org.phalanx.store.schema.Table;

/// Reads and writes typed rows within one transaction. What was read once is not read again:
/// records are read before any of them is written.
public final class Rows implements Records {

    private final Statements statements;
    private final Catalog catalog;
    private final Exchange exchange;
    private final Presence presence;
    private final Map<UUID, byte[]> versions = new HashMap<>();
    private final Map<String, Map<UUID, Optional<Map<String, @Nullable Object>>>> read =
            new HashMap<>();

    public Rows(Connection connection, Statements statements, Catalog catalog, Exchange exchange) {
        this.statements = statements.on(connection);
        this.catalog = catalog;
        this.exchange = exchange;
        this.presence = new Presence(this.statements, catalog);
    }

    /// Finds out at once which of these records there are: cheaper than to ask for each.
    public void foresee(String type, Collection<UUID> ids) {
        presence.foresee(type, ids);
    }

    @Override
    public @Nullable Map<String, @Nullable Object> find(String type, UUID id) {
        return read.computeIfAbsent(type, key -> new HashMap<>())
                .computeIfAbsent(id, key -> Optional.ofNullable(select(type, key)))
                .orElse(null);
    }

    private @Nullable Map<String, @Nullable Object> select(String type, UUID id) {
        if (presence.isMissing(type, id)) {
            return null;
        }
        Table table = catalog.table(type);
        try {
            PreparedStatement select = statements.get(table.selectById());
            select.setBytes(1, Bits.bytes(id));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                versions.put(id, row.getBytes(1));
                return table.read(row, 2);
            }
        } catch (SQLException e) {
            throw new StoreException("reading " + type, e);
        }
    }

    @Override
    public boolean exists(String type, UUID id) {
        var known = read.getOrDefault(type, Map.of()).get(id);
        return known == null ? presence.has(type, id) : known.isPresent();
    }

    /// The packed versions that a record had when it was read; null for a new one.
    public byte @Nullable [] versionsBefore(UUID id) {
        return versions.get(id);
    }

    /// Keys of the fields of a record that get another value, sorted, some left aside.
    public List<String> changed(Touched record, Set<String> aside) {
        var keys = new ArrayList<String>();
        for (String key : record.valuesAfter().keySet()) {
            if (record.changes(key) && !aside.contains(key)) {
                keys.add(key);
            }
        }
        return statements.shapes().of(catalog.table(record.type().key()), keys).keys();
    }

    /// Writes a record's changed fields with their version.
    ///
    /// @param unversioned fields that follow from the gesture itself and have no version
    public void write(
            Touched record, List<String> changed, Collection<String> unversioned, Version version)
            throws SQLException {
        Table table = catalog.table(record.type().key());
        var keys = new ArrayList<>(changed);
        keys.addAll(unversioned);
        if (record.isNew()) {
            insert(table, record, changed, statements.shapes().covering(table, keys), version);
        } else {
            update(table, record, changed, statements.shapes().of(table, keys), version);
        }
    }

    private void insert(
            Table table, Touched record, List<String> changed, Shape shape, Version version)
            throws SQLException {
        PreparedStatement insert = statements.get(shape.insert());
        insert.setBytes(1, Bits.bytes(record.id()));
        insert.setBytes(2, FieldVersions.pack(version, table.ordinalsOf(changed)));
        table.bind(insert, 3, shape.fields(), record.valuesAfter(), exchange);
        insert.executeUpdate();
    }

    private void update(
            Table table, Touched record, List<String> changed, Shape shape, Version version)
            throws SQLException {
        FieldVersions all = FieldVersions.unpack(versionsBefore(record.id()));
        for (int ordinal : table.ordinalsOf(changed)) {
            all.put(ordinal, version);
        }
        List<Field> fields = shape.fields();
        PreparedStatement update = statements.get(shape.update());
        update.setBytes(1, all.pack());
        int last = table.bind(update, 2, fields, record.valuesAfter(), exchange);
        update.setBytes(last, Bits.bytes(record.id()));
        update.executeUpdate();
    }
}
