package org.phalanx.sales.imports.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Headers;
import org.phalanx.sales.imports.mapping.Target;

/// Changes to an entry of a mapping, as somebody makes them one by one.
public final class EntryEdit {

    /// Follow from the import itself unless columns fill them.
    private static final Set<String> STAMPS =
            Set.of("created_at", "created_by", "updated_at", "updated_by");

    private EntryEdit() {}

    /// What a column fills; none when the entry leaves it out or doesn't know it.
    public static List<Target> targets(FileEntry entry, String header) {
        return entry.columns().stream()
                .filter(column -> same(column.header(), header))
                .flatMap(column -> column.targets().stream())
                .toList();
    }

    /// Lets a column fill these fields and nothing else; without any it is left out on purpose.
    public static FileEntry fill(FileEntry entry, String header, List<Target> targets) {
        var columns = new ArrayList<ColumnEntry>();
        boolean placed = targets.isEmpty();
        for (ColumnEntry column : entry.columns()) {
            if (!same(column.header(), header)) {
                columns.add(column);
            } else if (!placed) {
                columns.add(new ColumnEntry(header, targets));
                placed = true;
            }
        }
        if (!placed) {
            columns.add(new ColumnEntry(header, targets));
        }
        var ignore = new ArrayList<>(entry.ignore());
        ignore.removeIf(name -> same(name, header));
        if (targets.isEmpty()) {
            ignore.add(header);
        }
        return with(entry.withColumns(columns), ignore, entry.skip());
    }

    /// Changes how the cells of a column are read for a field.
    public static FileEntry change(
            FileEntry entry, String header, String path, UnaryOperator<Target> change) {
        return entry.withColumns(
                entry.columns().stream()
                        .map(column ->
                                same(column.header(), header)
                                        ? changed(column, path, change)
                                        : column)
                        .toList());
    }

    private static ColumnEntry changed(
            ColumnEntry column, String path, UnaryOperator<Target> change) {
        return new ColumnEntry(
                column.header(),
                column.targets().stream()
                        .map(target -> target.path().equals(path) ? change.apply(target) : target)
                        .toList());
    }

    /// Reads a word as an option.
    ///
    /// @param option its key, or null to read the word by itself again
    public static Target word(Target target, String word, @Nullable String option) {
        Map<String, String> values = new HashMap<>(target.cell().values());
        values.keySet().removeIf(known -> known.strip().equalsIgnoreCase(word.strip()));
        if (option != null) {
            values.put(word, option);
        }
        CellRule rule = target.cell();
        return with(
                target,
                new CellRule(
                        values,
                        rule.otherwise(),
                        rule.multiply(),
                        rule.formats(),
                        rule.currency(),
                        rule.split(),
                        rule.invalid()));
    }

    /// Says how dates of a column are written.
    public static Target format(Target target, String pattern) {
        CellRule rule = target.cell();
        return with(
                target,
                new CellRule(
                        rule.values(),
                        rule.otherwise(),
                        rule.multiply(),
                        List.of(pattern),
                        rule.currency(),
                        rule.split(),
                        rule.invalid()));
    }

    /// Says what becomes of values that don't fit.
    public static Target invalid(Target target, CellRule.Invalid invalid) {
        CellRule rule = target.cell();
        return with(
                target,
                new CellRule(
                        rule.values(),
                        rule.otherwise(),
                        rule.multiply(),
                        rule.formats(),
                        rule.currency(),
                        rule.split(),
                        invalid));
    }

    private static Target with(Target target, CellRule rule) {
        return new Target(target.path(), rule, target.link());
    }

    /// Says by what a row finds its record.
    public static FileEntry match(FileEntry entry, List<List<String>> keys, boolean updateOnly) {
        return new FileEntry(
                entry.files(),
                entry.as(),
                keys,
                updateOnly,
                entry.set(),
                entry.pipeline(),
                entry.columns(),
                entry.derive(),
                entry.skip(),
                entry.empty(),
                entry.ignore(),
                entry.spill());
    }

    /// Whether some column fills who made a record, and when.
    public static boolean hasStamps(FileEntry entry) {
        return entry.columns().stream()
                .flatMap(column -> column.targets().stream())
                .anyMatch(target -> STAMPS.contains(target.path()));
    }

    /// The same, with author and date those of the import.
    public static FileEntry withoutStamps(FileEntry entry) {
        var columns = new ArrayList<ColumnEntry>();
        for (ColumnEntry column : entry.columns()) {
            List<Target> rest =
                    column.targets().stream()
                            .filter(target -> !STAMPS.contains(target.path()))
                            .toList();
            if (!rest.isEmpty()) {
                columns.add(new ColumnEntry(column.header(), rest));
            }
        }
        return entry.withColumns(columns);
    }

    /// The same for records of another type; what columns fill has to be said anew.
    public static FileEntry retype(FileEntry entry, String type) {
        return FileEntry.of(entry.files(), type, List.of());
    }

    static FileEntry with(FileEntry entry, List<String> ignore, Map<String, List<String>> skip) {
        return new FileEntry(
                entry.files(),
                entry.as(),
                entry.match(),
                entry.updateOnly(),
                entry.set(),
                entry.pipeline(),
                entry.columns(),
                entry.derive(),
                skip,
                entry.empty(),
                ignore,
                entry.spill());
    }

    static boolean same(String header, String other) {
        return Headers.key(header).equals(Headers.key(other));
    }
}
