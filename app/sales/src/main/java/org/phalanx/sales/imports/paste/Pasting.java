package org.phalanx.sales.imports.paste;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.CellReaders;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.mapping.Headers;
import org.phalanx.sales.imports.source.profile.TableProfile;
import org.phalanx.sales.imports.source.profile.TableProfiler;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.open.Database;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.workspace.Settings;

/// Reads rows that were copied from a spreadsheet as records of a type, by the same readers that
/// imports use, and lets the gate say what it would refuse. Not for the thread of a screen.
public final class Pasting {
    /// More rows than these are what imports are for.
    public static final int MOST = 5_000;

    private final Queries queries;
    private final Gate gate;
    private final Ids ids;
    private final Settings settings;
    private final Exchange exchange;

    @Inject
    public Pasting(Queries queries, Gate gate, Ids ids, Settings settings, Exchange exchange) {
        this.queries = queries;
        this.gate = gate;
        this.ids = ids;
        this.settings = settings;
        this.exchange = exchange;
    }

    /// Takes a text apart.
    ///
    /// @param visible fields that the columns go to where no header names them, in order
    /// @return without rows when there is nothing in it
    public Pasted open(RecordType type, String text, List<Field> visible) {
        PastedTable table = PastedTable.of(text);
        if (table.cells().isEmpty()) {
            return new Pasted(List.of(), false, List.of());
        }
        List<@Nullable Field> named = named(type, table.cells().getFirst());
        long hits = named.stream().filter(field -> field != null).count();
        long filled = table.cells().getFirst().stream().filter(cell -> !cell.isBlank()).count();
        if (table.cells().size() > 1 && hits > 0 && hits * 2 >= filled) {
            return new Pasted(named, true, table.withoutFirst().cells());
        }
        var inOrder = new ArrayList<@Nullable Field>();
        for (int i = 0; i < table.columns().size(); i++) {
            Field field = i < visible.size() ? visible.get(i) : null;
            inOrder.add(field != null && field.isWritable() ? field : null);
        }
        return new Pasted(Collections.unmodifiableList(inOrder), false, table.cells());
    }

    private static List<@Nullable Field> named(RecordType type, List<String> header) {
        var byName = new HashMap<String, Field>();
        for (Field field : type.activeFields()) {
            if (field.isWritable() && !field.isWorkedOut()) {
                byName.putIfAbsent(Headers.key(field.key()), field);
                for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    byName.putIfAbsent(Headers.key(field.label().in(locale)), field);
                }
            }
        }
        var fields = new ArrayList<@Nullable Field>();
        var taken = new HashSet<Field>();
        for (String cell : header) {
            Field field = byName.get(Headers.key(cell));
            fields.add(field != null && taken.add(field) ? field : null);
        }
        return Collections.unmodifiableList(fields);
    }

    /// Reads every row.
    ///
    /// @param given what records begin with where no column says it, by field key
    public List<PastedRow> read(
            RecordType type, Pasted pasted, Map<String, @Nullable Object> given) {
        return queries.together(snapshot -> {
            List<@Nullable CellReader> readers = readers(snapshot, pasted);
            var rows = new ArrayList<PastedRow>();
            for (List<String> cells : pasted.rows()) {
                rows.add(row(type, rows.size() + 1, pasted.columns(), readers, cells, given));
            }
            return rows;
        });
    }

    private List<@Nullable CellReader> readers(Snapshot snapshot, Pasted pasted) {
        TableProfile profile = TableProfiler.profile(new PastedTable(pasted.rows()));
        var readers = new ArrayList<@Nullable CellReader>();
        for (int i = 0; i < pasted.columns().size(); i++) {
            Field field = pasted.columns().get(i);
            if (field == null || i >= profile.columns().size()) {
                readers.add(null);
            } else if (names(field)) {
                readers.add(new RecordNames(snapshot, field));
            } else {
                var context =
                        new CellContext(
                                profile.columns().get(i).format(),
                                snapshot.scene().zone(),
                                settings.currency(),
                                exchange);
                readers.add(CellReaders.of(field, CellRule.NONE, context));
            }
        }
        return readers;
    }

    private static boolean names(Field field) {
        return switch (field.kind()) {
            case REFERENCE, USER, TAGS -> true;
            default -> false;
        };
    }

    private PastedRow row(
            RecordType type,
            int line,
            List<@Nullable Field> columns,
            List<@Nullable CellReader> readers,
            List<String> cells,
            Map<String, @Nullable Object> given) {
        UUID id = ids.next();
        Map<String, @Nullable Object> values = new HashMap<>(given);
        var problems = new ArrayList<Refusal>();
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.get(i);
            CellReader reader = readers.get(i);
            if (field == null || reader == null) {
                continue;
            }
            Object value = reader.read(i < cells.size() ? cells.get(i) : "");
            if (value instanceof Misread(Phrase why)) {
                problems.add(new Refusal(why, type.key(), id, field.key(), null));
            } else if (value != null) {
                values.put(field.key(), value);
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(refused(type, id, values));
        }
        return new PastedRow(line, cells, values, List.copyOf(problems));
    }

    private List<Refusal> refused(RecordType type, UUID id, Map<String, @Nullable Object> values) {
        return Database.await(
                gate.rehearse(
                        Gesture.of(
                                ids.next(),
                                settings.person(),
                                Phrase.of("records.created", ""),
                                List.of(new Change(type.key(), id, values)))));
    }
}
