package org.phalanx.sales.imports.plan;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.SourceFile;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.open.SourceFiles;
import org.phalanx.sales.imports.source.open.SourceFolder;
import org.phalanx.sales.imports.source.profile.TableProfile;
import org.phalanx.sales.imports.source.profile.TableProfiler;

/// Opens what somebody has chosen and reads it to its end once. Works on the caller's thread.
public final class Intake {

    private final SourceFiles opener;

    @Inject
    Intake(SourceFiles opener) {
        this.opener = opener;
    }

    /// Opens files, and of folders the tables that lie in them; what is no table by its name is
    /// left aside there.
    ///
    /// @throws CancellationException when somebody wants that
    public List<OpenedFile> open(List<Path> chosen, ImportProgress progress) {
        var opened = new ArrayList<OpenedFile>();
        for (Path path : chosen) {
            if (Files.isDirectory(path)) {
                folder(path, progress, opened);
            } else {
                opened.add(open(path, Reading.automatic(), progress));
            }
        }
        return List.copyOf(opened);
    }

    /// Opens a file as somebody has said.
    ///
    /// @throws CancellationException when somebody wants that
    public OpenedFile open(Path file, Reading reading, ImportProgress progress) {
        try {
            return profiled(opener.open(file, reading), reading, progress);
        } catch (SourceRefused no) {
            return new OpenedFile(file, reading, List.of(), no.problem());
        }
    }

    private void folder(Path folder, ImportProgress progress, List<OpenedFile> opened) {
        Reading reading = Reading.automatic();
        try {
            SourceFolder found = opener.openFolder(folder);
            for (SourceFile file : found.files()) {
                try {
                    opened.add(profiled(file, reading, progress));
                } catch (SourceRefused no) {
                    opened.add(new OpenedFile(file.path(), reading, List.of(), no.problem()));
                }
            }
            found.refused()
                    .forEach((path, why) ->
                            opened.add(new OpenedFile(path, reading, List.of(), why)));
        } catch (SourceRefused no) {
            opened.add(new OpenedFile(folder, reading, List.of(), no.problem()));
        }
    }

    private static OpenedFile profiled(SourceFile file, Reading reading, ImportProgress progress) {
        String name = String.valueOf(file.path().getFileName());
        var tables = new ArrayList<ChosenTable>();
        for (SourceTable table : file.tables()) {
            long total = table.estimatedRows();
            TableProfile profile =
                    TableProfiler.profile(
                            table,
                            rows -> {
                                progress.at(
                                        ImportProgress.Step.SURVEY,
                                        name,
                                        rows,
                                        Math.max(rows, total));
                                return !progress.isCancelled();
                            });
            tables.add(ChosenTable.of(file.path(), file.tables().size() == 1, table, profile));
        }
        return new OpenedFile(file.path(), reading, tables, null);
    }
}
