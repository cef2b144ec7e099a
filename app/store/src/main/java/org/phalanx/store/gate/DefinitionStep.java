package org.phalanx.store.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.schema.Catalog;
import org.phalanx.store.schema.Definitions;
import org.phalanx.store.schema.Table;
import org.phalanx.store.schema.Tables;

/// Turns changed definition records into tables and columns, within their own transaction.
final class DefinitionStep {

    private static final Set<String> TYPES = Set.of(Definitions.TYPE, Definitions.FIELD);

    private DefinitionStep() {}

    /// Refuses definitions that can't be read, or that would give a field values of another kind.
    static void check(Touched record, Schema schema, List<Refusal> reasons) {
        if (!TYPES.contains(record.type().key()) || record.after("spec") == null) {
            return;
        }
        try {
            if (record.type().key().equals(Definitions.FIELD)) {
                Field field = Definitions.field(String.valueOf(record.after("spec")));
                String of = String.valueOf(record.after("of_type"));
                Optional<Field> known = schema.find(of).map(type -> type.fields().get(field.key()));
                if (known.isPresent() && !field.storesLike(known.get())) {
                    reasons.add(
                            Refusal.of(record, "spec", Phrase.of("field.other-kind", field.key())));
                }
            } else {
                Definitions.type(String.valueOf(record.after("spec")));
            }
        } catch (IllegalArgumentException unreadable) {
            reasons.add(
                    Refusal.of(
                            record,
                            "spec",
                            Phrase.of(
                                    "field.no-definition",
                                    String.valueOf(unreadable.getMessage()))));
        }
    }

    /// Aligns tables with the definitions that were written.
    ///
    /// @return the new catalog, or null when no definition changed
    static @Nullable Catalog apply(
            Connection connection, Catalog catalog, List<Passage.Written> written)
            throws SQLException {
        Schema schema = catalog.schema();
        var changed = new LinkedHashSet<String>();
        for (Passage.Written one : written) {
            String of = one.record().type().key();
            if (of.equals(Definitions.TYPE)) {
                RecordType type = Definitions.type(String.valueOf(one.record().after("spec")));
                if (schema.find(type.key()).isPresent()) {
                    type = type.withFields(schema.type(type.key()).fields());
                }
                schema = schema.with(type);
                changed.add(type.key());
            } else if (of.equals(Definitions.FIELD)) {
                Field field = Definitions.field(String.valueOf(one.record().after("spec")));
                RecordType type =
                        schema.type(String.valueOf(one.record().after("of_type"))).with(field);
                schema = schema.with(type);
                changed.add(type.key());
            }
        }
        if (changed.isEmpty()) {
            return null;
        }
        var tables = new HashMap<String, Table>(catalog.tables());
        for (String type : changed) {
            tables.put(type, Tables.align(connection, schema.type(type)));
        }
        return new Catalog(schema, tables);
    }
}
