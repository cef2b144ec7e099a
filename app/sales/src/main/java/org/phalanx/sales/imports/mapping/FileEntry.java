package org.phalanx.sales.imports.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;

/// How the rows of some files become records of one type.
///
/// @param files names or patterns with `*`
/// @param as key of the type
/// @param match keys by which a row finds its record, best first; empty for those of the type. The
///   key `id` stands for the column of that name, as exports write it
/// @param updateOnly whether a row that finds no record is refused
/// @param set texts by field for every row, where no column gives a value
/// @param pipeline in which deals stand, or null
/// @param columns what is read, in the order in which it is looked at
/// @param derive templates by field, the first that gives something is used
/// @param skip rows that aren't imported: texts by header
/// @param empty texts that mean nothing
/// @param ignore headers left out on purpose; `*` for all others
/// @param spill header of the column whose cells may hold separators without quotes, or null: what
///   a row has too much belongs there
public record FileEntry(
        List<String> files,
        String as,
        List<List<String>> match,
        boolean updateOnly,
        Map<String, List<String>> set,
        @Nullable PipelineEntry pipeline,
        List<ColumnEntry> columns,
        Map<String, List<String>> derive,
        Map<String, List<String>> skip,
        Set<String> empty,
        List<String> ignore,
        @Nullable String spill) {

    /// Every header that the entry doesn't name.
    public static final String ALL_OTHERS = "*";

    /// The key that stands for ids of records, and the header of their column.
    public static final String ID = "id";

    public FileEntry {
        files = List.copyOf(files);
        match = match.stream().map(List::copyOf).toList();
        set = new LinkedHashMap<>(set);
        columns = List.copyOf(columns);
        derive = new LinkedHashMap<>(derive);
        skip = new LinkedHashMap<>(skip);
        empty = Set.copyOf(empty);
        ignore = List.copyOf(ignore);
    }

    /// An entry whose rows have as many cells as they should.
    public FileEntry(
            List<String> files,
            String as,
            List<List<String>> match,
            boolean updateOnly,
            Map<String, List<String>> set,
            @Nullable PipelineEntry pipeline,
            List<ColumnEntry> columns,
            Map<String, List<String>> derive,
            Map<String, List<String>> skip,
            Set<String> empty,
            List<String> ignore) {
        this(
                files,
                as,
                match,
                updateOnly,
                set,
                pipeline,
                columns,
                derive,
                skip,
                empty,
                ignore,
                null);
    }

    /// An entry that fills fields from columns and does nothing else.
    public static FileEntry of(List<String> files, String as, List<ColumnEntry> columns) {
        return new FileEntry(
                files, as, List.of(), false, Map.of(), null, columns, Map.of(), Map.of(), Set.of(),
                List.of());
    }

    /// The same for other files.
    public FileEntry named(List<String> others) {
        return new FileEntry(
                others,
                as,
                match,
                updateOnly,
                set,
                pipeline,
                columns,
                derive,
                skip,
                empty,
                ignore,
                spill);
    }

    /// The same with other columns.
    public FileEntry withColumns(List<ColumnEntry> others) {
        return new FileEntry(
                files,
                as,
                match,
                updateOnly,
                set,
                pipeline,
                others,
                derive,
                skip,
                empty,
                ignore,
                spill);
    }

    /// The same with this pipeline.
    public FileEntry withPipeline(@Nullable PipelineEntry other) {
        return new FileEntry(
                files,
                as,
                match,
                updateOnly,
                set,
                other,
                columns,
                derive,
                skip,
                empty,
                ignore,
                spill);
    }

    /// The keys by which a row of this type finds its record.
    public List<List<String>> keys(RecordType type) {
        return match.isEmpty() ? type.match() : match;
    }

    /// Whether rows find their records by ids.
    public boolean byId() {
        return match.contains(List.of(ID));
    }

    /// Whether a header is left out on purpose.
    public boolean ignores(String header) {
        String key = Headers.key(header);
        return ignore.stream()
                .anyMatch(name -> name.equals(ALL_OTHERS) || Headers.key(name).equals(key));
    }
}
