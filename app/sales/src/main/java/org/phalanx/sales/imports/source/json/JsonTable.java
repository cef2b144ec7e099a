package org.phalanx.sales.imports.source.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.SourceWords;

/// The table of a JSON file: a row for each object, a column for each name that any of them has.
public final class JsonTable implements SourceTable {
    private static final int MOST_COLUMNS = 16_384;

    private final Path file;
    private final @Nullable String member;
    private final List<String> columns;
    private final long rows;

    private JsonTable(Path file, @Nullable String member, List<String> columns, long rows) {
        this.file = file;
        this.member = member;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /// Opens a file, reading it through once to know its columns.
    ///
    /// @throws SourceRefused when it is no JSON, or holds no objects
    public static JsonTable open(Path file) throws IOException {
        String member = JsonObjects.member(file);
        var columns = new LinkedHashSet<String>();
        long rows = 0;
        try (JsonObjects objects = new JsonObjects(file, member)) {
            while (objects.hasNext()) {
                columns.addAll(Flat.of(objects.next().object()).keySet());
                rows++;
                if (columns.size() > MOST_COLUMNS) {
                    throw new SourceRefused(
                            file,
                            Problem.of(Reason.TOO_MANY_COLUMNS, Integer.toString(MOST_COLUMNS)));
                }
            }
        }
        if (rows == 0 || columns.isEmpty()) {
            throw new SourceRefused(file, Problem.of(Reason.EMPTY_FILE));
        }
        return new JsonTable(file, member, new ArrayList<>(columns), rows);
    }

    @Override
    public String name() {
        return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public String description(Locale locale) {
        return member == null
                ? SourceWords.of(locale, "import.source.json", List.of())
                : SourceWords.of(locale, "import.source.json.member", List.of(member));
    }

    @Override
    public long estimatedRows() {
        return rows;
    }

    @Override
    public SourceRows rows() {
        try {
            return new Rows(new JsonObjects(file, member), columns);
        } catch (IOException e) {
            throw new SourceRefused(
                    file, Problem.of(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage())), e);
        }
    }

    private record Rows(JsonObjects objects, List<String> columns) implements SourceRows {
        @Override
        public boolean hasNext() {
            return objects.hasNext();
        }

        @Override
        public SourceRow next() {
            JsonObjects.Found found = objects.next();
            Map<String, String> cells = Flat.of(found.object());
            return new SourceRow(
                    found.line(),
                    columns.stream().map(name -> cells.getOrDefault(name, "")).toList());
        }

        @Override
        public long blankLines() {
            return 0;
        }

        @Override
        public void close() {
            objects.close();
        }
    }
}
