package org.phalanx.store.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.derive.Derivation;
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
        var changed = new LinkedHashSet<String>();
        Schema schema =
                schema(catalog.schema(), written.stream().map(Passage.Written::record), changed);
        if (changed.isEmpty()) {
            return null;
        }
        var tables = new HashMap<String, Table>(catalog.tables());
        for (String type : changed) {
            tables.put(type, Tables.align(connection, schema.type(type)));
        }
        return new Catalog(schema, tables);
    }

    /// Refuses formulas, conditions and patterns of numbers that can't be read with all definitions
    /// of the gesture in force. Those of a pack come in parts, and are proved before they ship.
    static void judge(Draft draft, Derivation derivation, List<Refusal> reasons) {
        List<Touched> definitions =
                draft.touched().stream()
                        .filter(record -> TYPES.contains(record.type().key()))
                        .filter(record -> record.after("spec") != null)
                        .toList();
        if (definitions.isEmpty() || draft.gesture().cause() == Cause.PACK) {
            return;
        }
        var changed = new LinkedHashSet<String>();
        Schema schema = schema(draft.schema(), definitions.stream(), changed);
        for (String type : changed) {
            for (Phrase complaint : derivation.complaints(schema, schema.type(type))) {
                reasons.add(Refusal.of(definitions.getFirst(), "spec", complaint));
            }
        }
    }

    /// The schema with definitions in force.
    ///
    /// @param changed gets the keys of the types that they are about
    private static Schema schema(Schema before, Stream<Touched> records, Set<String> changed) {
        Schema schema = before;
        for (Touched record : records.toList()) {
            String of = record.type().key();
            if (of.equals(Definitions.TYPE)) {
                RecordType type = Definitions.type(String.valueOf(record.after("spec")));
                if (schema.find(type.key()).isPresent()) {
                    type = type.withFields(schema.type(type.key()).fields());
                }
                schema = schema.with(type);
                changed.add(type.key());
            } else if (of.equals(Definitions.FIELD)) {
                Field field = Definitions.field(String.valueOf(record.after("spec")));
                RecordType type = schema.type(String.valueOf(record.after("of_type"))).with(field);
                schema = schema.with(type);
                changed.add(type.key());
            }
        }
        return schema;
    }
}
