package org.phalanx.desktop.records.time;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.journal.GestureHead;
import org.phalanx.store.journal.History;
import org.phalanx.store.journal.JournalLine;
import org.phalanx.store.query.Queries;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.workspace.Settings;

/// Reads the history of a record with names and titles instead of ids. Not for the JavaFX thread.
public final class TimelineReader {
    private static final Set<String> HOUSEKEEPING =
            Set.of("created_by", "created_via", "updated_by", "rank");
    private static final String DELETED = "deleted_at";

    private final History history;
    private final ActivityReader activities;
    private final Queries queries;
    private final CurrentCatalog catalog;
    private final Settings settings;

    @Inject
    public TimelineReader(
            History history,
            ActivityReader activities,
            Queries queries,
            CurrentCatalog catalog,
            Settings settings) {
        this.history = history;
        this.activities = activities;
        this.queries = queries;
        this.catalog = catalog;
        this.settings = settings;
    }

    /// The newest part of a history.
    ///
    /// @param items newest first
    /// @param more whether there are older ones
    public record Part(List<TimelineItem> items, boolean more) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /// What was written and what was done, the newest `most` of both together.
    public Part newest(RecordType type, UUID record, int most) {
        List<History.Entry> entries = history.of(record, Long.MAX_VALUE, most);
        List<TimelineActivity> done = activities.newest(type, record, most);
        var all = new ArrayList<TimelineItem>(written(type, entries));
        all.addAll(done);
        // sorting is stable: what happened in the same moment stays in its order
        all.sort(Comparator.comparing(TimelineItem::at).reversed());
        boolean more = entries.size() == most || done.size() == most || all.size() > most;
        return new Part(all.size() > most ? all.subList(0, most) : all, more);
    }

    private List<TimelineEntry> written(RecordType type, List<History.Entry> entries) {
        Links links = links(entries);
        Set<Long> undone =
                entries.stream()
                        .map(entry -> entry.gesture().undoes())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        RecordType now = catalog.schema().find(type.key()).orElse(type);
        return entries.stream()
                .map(entry -> entry(now, entry, links, undone))
                .filter(entry -> entry.creates() || !entry.changes().isEmpty())
                .toList();
    }

    private TimelineEntry entry(
            RecordType type, History.Entry entry, Links links, Set<Long> undone) {
        GestureHead gesture = entry.gesture();
        var changes = new ArrayList<TimelineEntry.Changed>();
        for (Field field : type.fields().values()) {
            JournalLine.OldNew values = entry.line().fields().get(field.key());
            boolean derived = field.rules().locked() && field.kind() == Kind.INSTANT;
            boolean told = !derived || field.key().equals(DELETED);
            if (values != null && told && !HOUSEKEEPING.contains(field.key())) {
                changes.add(new TimelineEntry.Changed(field, values.old(), values.now()));
            }
        }
        return new TimelineEntry(
                gesture,
                links.of(gesture.person()).map(Link::title).orElse(""),
                gesture.person().equals(settings.person()),
                entry.line().creates(),
                changes,
                links,
                undone.contains(gesture.n()));
    }

    /// Everybody and everything that the entries name.
    private Links links(List<History.Entry> entries) {
        Map<String, Set<UUID>> wanted = new HashMap<>();
        for (History.Entry entry : entries) {
            add(wanted, "user", entry.gesture().person());
            RecordType type = catalog.schema().type(entry.line().type());
            entry.line()
                    .fields()
                    .forEach((key, values) -> {
                        Field field = type.field(key);
                        if (field.kind().isReference() || field.shape().target() != null) {
                            add(wanted, field.target(), values.old());
                            add(wanted, field.target(), values.now());
                        }
                    });
        }
        return queries.together(snapshot -> {
            Links links = Links.NONE;
            for (Map.Entry<String, Set<UUID>> entry : wanted.entrySet()) {
                links = links.and(RecordReader.of(snapshot, entry.getKey(), entry.getValue()));
            }
            return links;
        });
    }

    private static void add(Map<String, Set<UUID>> wanted, String type, @Nullable Object value) {
        Set<UUID> ids = wanted.computeIfAbsent(type, key -> new HashSet<>());
        if (value instanceof UUID id) {
            ids.add(id);
        } else if (value instanceof Collection<?> many) {
            many.stream().filter(UUID.class::isInstance).map(UUID.class::cast).forEach(ids::add);
        }
    }
}
