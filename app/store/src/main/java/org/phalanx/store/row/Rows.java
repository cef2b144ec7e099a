package org.phalanx.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/// Reads and writes typed rows within one transaction.
public final class Rows implements Records {

    private final Statements statements;
    private final Catalog catalog;
    private final Exchange exchange;
    private final Map<UUID, byte[]> versions = new HashMap<>();
    private final Map<String, Set<UUID>> there = new HashMap<>();

    public Rows(Connection connection, Statements statements, Catalog catalog, Exchange exchange) {
        this.statements = statements.on(connection);
        this.catalog = catalog;
        this.exchange = exchange;
    }

    @Override
    public @Nullable Map<String, @Nullable Object> find(String type, UUID id) {
        Table table = catalog.table(type);
        if (!isThere(type, id)) {
            return null;
        }
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
        Set<UUID> known = there.computeIfAbsent(type, key -> new HashSet<>());
        if (known.contains(id)) {
            return true;
        }
        boolean exists = isThere(type, id);
        if (exists) {
            known.add(id);
        }
        return exists;
    }

    /// Most records that an import asks for are new; this is cheaper than to read nothing.
    private boolean isThere(String type, UUID id) {
        try {
            PreparedStatement select =
                    statements.get("SELECT 1 FROM " + Table.quoted(type) + " WHERE id = ?");
            select.setBytes(1, Bits.bytes(id));
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new StoreException("reading " + type, e);
        }
    }

    /// The packed versions that a record had when it was read; null for a new one.
    public byte @Nullable [] versionsBefore(UUID id) {
        return versions.get(id);
    }

    /// Writes a record's changed fields with their version.
    ///
    /// @param unversioned fields that follow from the gesture itself and have no version
    public void write(
            Touched record, List<String> changed, List<String> unversioned, Version version)
            throws SQLException {
        Table table = catalog.table(record.type().key());
        if (record.isNew()) {
            insert(table, record, changed, version);
        } else {
            update(table, record, changed, unversioned, version);
        }
    }

    private void insert(Table table, Touched record, List<String> changed, Version version)
            throws SQLException {
        PreparedStatement insert = statements.get(table.insert());
        insert.setBytes(1, Bits.bytes(record.id()));
        insert.setBytes(2, FieldVersions.pack(version, table.ordinalsOf(changed)));
        table.bind(insert, 3, table.fields(), record.valuesAfter(), exchange);
        insert.executeUpdate();
    }

    private void update(
            Table table,
            Touched record,
            List<String> changed,
            List<String> unversioned,
            Version version)
            throws SQLException {
        var keys = new ArrayList<>(changed);
        keys.addAll(unversioned);
        List<Field> fields = keys.stream().map(record.type()::field).toList();
        FieldVersions all = FieldVersions.unpack(versionsBefore(record.id()));
        for (int ordinal : table.ordinalsOf(changed)) {
            all.put(ordinal, version);
        }
        PreparedStatement update = statements.get(table.update(fields));
        update.setBytes(1, all.pack());
        int last = table.bind(update, 2, fields, record.valuesAfter(), exchange);
        update.setBytes(last, Bits.bytes(record.id()));
        update.executeUpdate();
    }
}
