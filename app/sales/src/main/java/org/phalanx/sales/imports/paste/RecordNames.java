package org.phalanx.sales.imports.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;

/// Reads cells that name records: a name must be that of one record alone. Each name is asked for
/// once.
final class RecordNames implements CellReader {
    private static final int ENOUGH = 50;
    private static final String SEPARATORS = "[;；,，、]";

    private final Snapshot snapshot;
    private final Field field;
    private final RecordType target;
    private final Map<String, @Nullable Object> known = new HashMap<>();

    RecordNames(Snapshot snapshot, Field field) {
        this.snapshot = snapshot;
        this.field = field;
        this.target = snapshot.schema().type(field.target());
    }

    @Override
    public @Nullable Object read(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (field.kind() != Kind.TAGS) {
            return one(text);
        }
        var all = new ArrayList<UUID>();
        for (String part : text.split(SEPARATORS, -1)) {
            Object found = part.isBlank() ? null : one(part.strip());
            if (found instanceof Misread) {
                return found;
            }
            if (found instanceof UUID id && !all.contains(id)) {
                all.add(id);
            }
        }
        return all;
    }

    private @Nullable Object one(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private Object find(String name) {
        List<Row> same =
                snapshot
                        .rows(
                                RecordQuery.of(target)
                                        .columns(
                                                List.of(
                                                        snapshot.schema()
                                                                .path(
                                                                        target.key(),
                                                                        target.face().title())))
                                        .titled(name)
                                        .page(Page.first(ENOUGH)))
                        .rows()
                        .stream()
                        .filter(row -> title(row).strip().equalsIgnoreCase(name))
                        .toList();
        String type = target.wording().name().in(java.util.Locale.ROOT);
        return switch (same.size()) {
            case 0 -> new Misread(Phrase.of("paste.nobody", name, type));
            case 1 -> same.getFirst().id();
            default -> new Misread(Phrase.of("paste.several", name, String.valueOf(same.size())));
        };
    }

    private static String title(Row row) {
        String title = row.titles().getFirst();
        return title == null ? String.valueOf(row.values().getFirst()) : title;
    }
}
