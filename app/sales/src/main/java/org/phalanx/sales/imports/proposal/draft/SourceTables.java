package org.phalanx.sales.imports.proposal.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.phalanx.sales.imports.jobs.FileNames;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.SourceFile;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.open.SourceFiles;

/// Opens what a proposal is wanted for and reads it through.
final class SourceTables {

    private final Proposals.Wanted wanted;
    private final LongPredicate goOn;
    private final List<Examined> examined = new ArrayList<>();
    private final Map<Path, Problem> refused = new LinkedHashMap<>();
    private final List<Path> ignored = new ArrayList<>();

    SourceTables(SourceFiles opener, Proposals.Wanted wanted, LongPredicate goOn) {
        this.wanted = wanted;
        this.goOn = goOn;
        for (Path file : files()) {
            try {
                examine(
                        opener.open(
                                file, wanted.readings().getOrDefault(file, Reading.automatic())));
            } catch (SourceRefused no) {
                refused.put(file, no.problem());
            }
        }
    }

    private List<Path> files() {
        return wanted.sources().stream()
                .flatMap(source -> files(source).stream())
                .distinct()
                .toList();
    }

    private List<Path> files(Path source) {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        List<Path> tables = new ArrayList<>();
        for (Path file : SourceFiles.filesIn(source)) {
            String name = file.getFileName().toString();
            boolean table = SourceFiles.isTable(name) && !FileNames.isErrorFile(name);
            (table ? tables : ignored).add(file);
        }
        return tables;
    }

    private void examine(SourceFile file) {
        for (SourceTable table : file.tables()) {
            boolean alone = file.tables().size() == 1;
            String name = alone ? String.valueOf(file.path().getFileName()) : table.name();
            Examined one = Examined.of(file.path(), name, table, goOn);
            if (one.profile().rows() > 0 || alone) {
                examined.add(one);
            }
        }
    }

    List<Examined> examined() {
        return examined;
    }

    Map<Path, Problem> refused() {
        return refused;
    }

    List<Path> ignored() {
        return ignored;
    }
}
