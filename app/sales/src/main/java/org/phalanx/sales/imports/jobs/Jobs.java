package org.phalanx.sales.imports.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.SourceFile;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.open.SourceFiles;

/// Finds what there is to do: which tables of a file or folder belong to which entry.
public final class Jobs {

    private final List<TableJob> tables = new ArrayList<>();
    private final List<FileReport> refused = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    public Jobs(SourceFiles opener, ImportRequest request) {
        Map<Path, SourceFile> open = new LinkedHashMap<>();
        for (Path file : files(request.sources())) {
            if (isWanted(request, file)) {
                open(opener, request, file, open);
            } else {
                ignored.add(String.valueOf(file.getFileName()));
            }
        }
        Set<Path> used = new HashSet<>();
        for (FileEntry entry : request.mapping().files()) {
            for (Map.Entry<Path, SourceFile> file : open.entrySet()) {
                for (SourceTable table : tables(request, entry, file.getValue())) {
                    tables.add(new TableJob(file.getKey(), SpilledTable.of(table, entry), entry));
                    used.add(file.getKey());
                }
            }
        }
        open.keySet().stream()
                .filter(file -> !used.contains(file))
                .forEach(file -> ignored.add(String.valueOf(file.getFileName())));
    }

    /// In the order of the mapping.
    public List<TableJob> tables() {
        return tables;
    }

    /// Files that can't be read.
    public List<FileReport> refused() {
        return refused;
    }

    /// Files that no entry names.
    public List<String> ignored() {
        return ignored;
    }

    private static List<Path> files(List<Path> sources) {
        return sources.stream().flatMap(source -> files(source).stream()).distinct().toList();
    }

    private static List<Path> files(Path source) {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> listed = Files.list(source)) {
            return listed.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !FileNames.isErrorFile(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook is looked into, since its sheets may bear the names.
    private static boolean isWanted(ImportRequest request, Path file) {
        String name = String.valueOf(file.getFileName());
        return isAlone(request, file)
                || name.endsWith(".xlsx")
                || request.mapping().files().stream()
                        .anyMatch(entry -> FileNames.names(entry, name));
    }

    /// A single file may be called anything when the mapping has one entry.
    private static boolean isAlone(ImportRequest request, Path file) {
        return request.sources().equals(List.of(file)) && request.mapping().files().size() == 1;
    }

    private void open(
            SourceFiles opener, ImportRequest request, Path file, Map<Path, SourceFile> open) {
        Reading reading = request.readings().getOrDefault(file, Reading.automatic());
        try {
            open.put(file, opener.open(file, reading));
        } catch (SourceRefused no) {
            refused.add(FileReport.refused(String.valueOf(file.getFileName()), "", problem(no)));
        }
    }

    public static RowProblem problem(SourceRefused refused) {
        Problem problem = refused.problem();
        String column = problem.column() == 0 ? "" : String.valueOf(problem.column());
        return new RowProblem(problem.line(), column, "", "", problem.phrase());
    }

    private static List<SourceTable> tables(
            ImportRequest request, FileEntry entry, SourceFile file) {
        List<SourceTable> sheets =
                file.tables().stream()
                        .filter(table -> FileNames.namesTable(entry, table.name()))
                        .toList();
        if (file.tables().size() > 1 && !sheets.isEmpty()) {
            return sheets;
        }
        boolean named = FileNames.names(entry, String.valueOf(file.path().getFileName()));
        return named || !sheets.isEmpty() || isAlone(request, file.path())
                ? List.of(file.table())
                : List.of();
    }
}
