package org.phalanx.sales.imports.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Headers;
import org.phalanx.sales.imports.mapping.Target;

/// The columns of a table and what an entry of a mapping does with them.
public final class Columns {

    private final List<String> headers;
    private final List<Use> uses = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int ids;

    public Columns(FileEntry entry, List<String> headers) {
        this.headers = List.copyOf(headers);
        for (int i = 0; i < headers.size(); i++) {
            indexes.putIfAbsent(Headers.key(headers.get(i)), i);
        }
        ids = entry.byId() ? index(FileEntry.ID) : -1;
        for (ColumnEntry column : entry.columns()) {
            int index = index(column.header());
            if (index >= 0) {
                for (Target target : column.targets()) {
                    uses.add(new Use(index, headers.get(index), target));
                }
            }
        }
        for (int i = 0; i < headers.size(); i++) {
            int column = i;
            boolean used = column == ids || uses.stream().anyMatch(use -> use.index() == column);
            if (!used && !entry.ignores(headers.get(i)) && !isSkip(entry, headers.get(i))) {
                unread.add(headers.get(i));
            }
        }
    }

    /// A column that fills something.
    ///
    /// @param index from 0
    /// @param header as it stands in the file
    public record Use(int index, String header, Target target) {}

    private static boolean isSkip(FileEntry entry, String header) {
        String key = Headers.key(header);
        return entry.skip().keySet().stream().anyMatch(name -> Headers.key(name).equals(key));
    }

    /// The column with a header, or -1.
    public int index(String header) {
        return indexes.getOrDefault(Headers.key(header), -1);
    }

    public List<String> headers() {
        return headers;
    }

    /// What is read, in the order of the mapping.
    public List<Use> uses() {
        return List.copyOf(uses);
    }

    /// Headers that the mapping neither reads nor leaves out on purpose.
    public List<String> unread() {
        return List.copyOf(unread);
    }

    /// The column whose cells are ids of records, or -1.
    public int ids() {
        return ids;
    }

    /// The columns that fill a field of the row itself, in the order in which they count.
    public List<Integer> filling(String field) {
        if (ids >= 0 && field.equals(FileEntry.ID)) {
            return List.of(ids);
        }
        return uses.stream()
                .filter(use -> use.target().path().equals(field))
                .map(Use::index)
                .distinct()
                .toList();
    }
}
