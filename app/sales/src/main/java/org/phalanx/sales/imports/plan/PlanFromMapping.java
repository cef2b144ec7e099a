package org.phalanx.sales.imports.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.jobs.FileNames;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Headers;
import org.phalanx.sales.imports.mapping.Mapping;

/// Puts a mapping to chosen tables: by the names of their files, else by their headers.
public final class PlanFromMapping {

    /// So much of a table's headers an entry must know that doesn't name the table.
    private static final double ENOUGH = 0.5;

    private static final int FEW = 2;

    private PlanFromMapping() {}

    /// The plan; tables that the mapping doesn't know become nothing.
    public static ImportPlan of(Mapping mapping, List<ChosenTable> tables) {
        var parts = new ArrayList<ImportPlan.Part>();
        Set<Integer> named =
                IntStream.range(0, tables.size())
                        .filter(i ->
                                mapping.files().stream().anyMatch(e -> names(e, tables.get(i))))
                        .boxed()
                        .collect(Collectors.toCollection(HashSet::new));
        for (FileEntry entry : mapping.files()) {
            for (int i = 0; i < tables.size(); i++) {
                boolean fits =
                        named.contains(i)
                                ? names(entry, tables.get(i))
                                : entry.equals(likest(mapping, tables.get(i)));
                if (fits) {
                    parts.add(new ImportPlan.Part(i, narrowed(entry, tables.get(i))));
                }
            }
        }
        return new ImportPlan(tables, parts);
    }

    /// How well a mapping fits the tables: from 0 to 1 the share of their columns about which it
    /// says something.
    public static double fit(Mapping mapping, List<ChosenTable> tables) {
        ImportPlan plan = of(mapping, tables);
        long columns = tables.stream().mapToLong(table -> table.table().columns().size()).sum();
        long known =
                IntStream.range(0, tables.size())
                        .mapToLong(i -> known(plan.parts(i), tables.get(i)))
                        .sum();
        return columns == 0 ? 0 : (double) known / columns;
    }

    private static long known(List<ImportPlan.Part> parts, ChosenTable table) {
        Set<String> headers =
                parts.stream()
                        .flatMap(part -> said(part.entry()))
                        .map(Headers::key)
                        .collect(Collectors.toSet());
        return table.table().columns().stream()
                .filter(header -> headers.contains(Headers.key(header)))
                .count();
    }

    /// The headers that an entry names, those that it leaves out on purpose among them.
    private static Stream<String> said(FileEntry entry) {
        return Stream.concat(
                entry.columns().stream().map(ColumnEntry::header),
                entry.ignore().stream().filter(name -> !name.equals(FileEntry.ALL_OTHERS)));
    }

    private static boolean names(FileEntry entry, ChosenTable table) {
        return table.alone()
                ? FileNames.names(entry, table.fileName())
                : FileNames.namesTable(entry, table.table().name());
    }

    /// The entry that knows most of a table's headers, or null when none knows enough.
    private static @Nullable FileEntry likest(Mapping mapping, ChosenTable table) {
        FileEntry best = null;
        long most = 0;
        for (FileEntry entry : mapping.files()) {
            long known = known(List.of(new ImportPlan.Part(0, entry)), table);
            if (known > most) {
                best = entry;
                most = known;
            }
        }
        boolean enough = most >= FEW && most >= ENOUGH * table.table().columns().size();
        return enough ? best : null;
    }

    /// The entry for this table alone, with the columns that it has, as it spells them.
    private static FileEntry narrowed(FileEntry entry, ChosenTable table) {
        var columns = new ArrayList<ColumnEntry>();
        for (ColumnEntry column : entry.columns()) {
            String key = Headers.key(column.header());
            table.table().columns().stream()
                    .filter(header -> Headers.key(header).equals(key))
                    .findFirst()
                    .ifPresent(header -> columns.add(new ColumnEntry(header, column.targets())));
        }
        return new FileEntry(
                List.of(table.name()),
                entry.as(),
                entry.match(),
                entry.updateOnly(),
                entry.set(),
                entry.pipeline(),
                columns,
                entry.derive(),
                entry.skip(),
                entry.empty(),
                entry.ignore(),
                entry.spill());
    }
}
