package org.phalanx.sales.imports.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.store.lookup.RecordLookup;

/// The records of one type by one of their fields: those of the workspace and those that this
/// import has made. Letter case and blanks around don't matter, unless only they tell two apart.
///
/// Read in one query when first asked.
final class Directory {

    private final RecordLookup lookup;
    private final String type;
    private final String field;
    private final Map<String, Object> byText = new HashMap<>();
    private final Map<UUID, String> texts = new HashMap<>();
    private @Nullable List<Entry> names;
    private boolean loaded;

    Directory(RecordLookup lookup, String type, String field) {
        this.lookup = lookup;
        this.type = type;
        this.field = field;
    }

    /// A record and what it is called here.
    record Entry(UUID id, String text) {}

    String type() {
        return type;
    }

    String field() {
        return field;
    }

    /// The records that a text may mean: none, the one, or several.
    List<Entry> find(String text) {
        load();
        return switch (byText.get(Folded.of(text))) {
            case Entry one -> List.of(one);
            case Several several -> several.meant(text);
            case null, default -> List.of();
        };
    }

    /// What a record is called, or null when there is no such record.
    @Nullable String text(UUID id) {
        load();
        return texts.get(id);
    }

    /// Adds a record that this import makes, or another name of one.
    void put(UUID id, String text) {
        Entry entry = new Entry(id, text);
        byText.merge(Folded.of(text), entry, (known, more) -> Several.of(known, entry));
        texts.put(id, text);
        names = null;
    }

    /// All records, for whoever looks for a similar name.
    List<Entry> all() {
        load();
        List<Entry> all = names;
        if (all == null) {
            all =
                    byText.values().stream()
                            .flatMap(known ->
                                    known instanceof Several several
                                            ? several.entries.stream()
                                            : Stream.of((Entry) known))
                            .toList();
            names = all;
        }
        return all;
    }

    private void load() {
        if (!loaded) {
            loaded = true;
            lookup.each(
                    type,
                    List.of(field),
                    (id, values) -> {
                        if (values[0] != null) {
                            put(id, values[0].toString());
                        }
                    });
        }
    }

    /// Records whose texts differ in nothing but letter case, or not at all.
    private record Several(List<Entry> entries) {

        static Object of(Object known, Entry more) {
            List<Entry> entries =
                    new ArrayList<>(
                            known instanceof Several several
                                    ? several.entries
                                    : List.of((Entry) known));
            entries.removeIf(entry -> entry.id().equals(more.id()));
            entries.add(more);
            return entries.size() == 1 ? more : new Several(entries);
        }

        List<Entry> meant(String text) {
            String exact = text.strip();
            List<Entry> same =
                    entries.stream().filter(entry -> entry.text().equals(exact)).toList();
            return same.isEmpty() ? List.copyOf(entries) : same;
        }
    }
}
