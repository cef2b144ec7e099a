package org.phalanx.store.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.schema.Catalog;
import org.phalanx.store.schema.Table;

/// Which records there are, within one transaction, before any of them is written.
final class Presence {

    /// The most that are asked for at once.
    private static final int AT_ONCE = 128;

    /// So many that it pays to look first how many of them are new.
    private static final int MANY = 8;

    private final Statements statements;
    private final Catalog catalog;
    private final Map<String, Map<UUID, Boolean>> known = new HashMap<>();

    Presence(Statements statements, Catalog catalog) {
        this.statements = statements;
        this.catalog = catalog;
    }

    /// Finds out about many at once.
    void foresee(String type, Collection<UUID> ids) {
        Map<UUID, Boolean> of = of(type);
        List<UUID> asked = new ArrayList<>(ids.size());
        for (UUID id : ids) {
            if (of.putIfAbsent(id, false) == null) {
                asked.add(id);
            }
        }
        if (asked.size() >= MANY) {
            removeNewer(type, asked);
        }
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<UUID> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            for (UUID there : select(type, some)) {
                of.put(there, true);
            }
        }
    }

    /// Ids are ordered by the time of their making: those of new records come after all that are
    /// there.
    private void removeNewer(String type, List<UUID> ids) {
        try (ResultSet row =
                statements.get(catalog.table(type).selectGreatestId()).executeQuery()) {
            byte[] last = row.next() ? row.getBytes(1) : null;
            ids.removeIf(id -> last == null || Arrays.compareUnsigned(Bits.bytes(id), last) > 0);
        } catch (SQLException e) {
            throw new StoreException("reading " + type, e);
        }
    }

    boolean has(String type, UUID id) {
        Boolean is = of(type).get(id);
        if (is == null) {
            is = !select(type, List.of(id)).isEmpty();
            of(type).put(id, is);
        }
        return is;
    }

    /// Whether it is known that there is no such record.
    boolean isMissing(String type, UUID id) {
        return Boolean.FALSE.equals(of(type).get(id));
    }

    private Map<UUID, Boolean> of(String type) {
        return known.computeIfAbsent(type, key -> new HashMap<>());
    }

    private List<UUID> select(String type, List<UUID> ids) {
        Table table = catalog.table(type);
        try {
            // few different statements: the last id is asked for again and again
            int count =
                    ids.size() == 1 ? 1 : Math.max(16, Integer.highestOneBit(2 * ids.size() - 1));
            PreparedStatement select = statements.get(table.selectIds(count));
            for (int i = 0; i < count; i++) {
                select.setBytes(i + 1, Bits.bytes(ids.get(Math.min(i, ids.size() - 1))));
            }
            List<UUID> there = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    there.add(Bits.id(rows.getBytes(1)));
                }
            }
            return there;
        } catch (SQLException e) {
            throw new StoreException("reading " + type, e);
        }
    }
}
