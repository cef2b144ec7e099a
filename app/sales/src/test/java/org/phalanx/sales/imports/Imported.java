package org.phalanx.sales.imports;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.exports.records.RecordExport;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.MappingReader;
import org.phalanx.sales.imports.proposal.Proposal;
import org.phalanx.sales.imports.proposal.draft.Proposals;
import org.phalanx.sales.imports.run.Imports;
import org.phalanx.sales.imports.run.ImportsModule;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.sales.records.RecordWritingModule;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.proof.Digest;

/// A workspace with a folder of files that tests write and import.
public final class Imported implements AutoCloseable {

    public final Path folder;
    public final TestWorkspace workspace;

    private Imported(Path folder, TestWorkspace workspace) {
        this.folder = folder;
        this.workspace = workspace;
    }

    /// A new workspace below a folder.
    public static Imported in(Path folder) {
        return in(folder, "w");
    }

    /// A new workspace of that name below a folder; files are shared by all workspaces there.
    public static Imported in(Path folder, String name, Module... more) {
        Path files = folder.resolve("files");
        try {
            Files.createDirectories(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Imported(
                files,
                TestWorkspace.create(
                        folder.resolve(name), Modules.combine(modules(), Modules.combine(more))));
    }

    /// A workspace that is open already.
    public static Imported around(Path folder, TestWorkspace workspace) {
        return new Imported(folder, workspace);
    }

    /// What a workspace needs for imports and exports.
    public static Module modules() {
        return Modules.combine(
                new ImportsModule(new FolderPackFiles(root().resolve("seeds"))),
                new PipelineModule(),
                new RecordWritingModule(),
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(RecordExport.class);
                    }
                });
    }

    /// The folder of the project.
    public static Path root() {
        return Path.of(System.getProperty("phalanx.root", "../.."));
    }

    /// A mapping of the seeds.
    public static Mapping preset(String name) {
        try {
            return MappingReader.read(root().resolve("seeds/imports").resolve(name + ".yaml"));
        } catch (MappingException e) {
            throw new AssertionError(e);
        }
    }

    /// Writes a file in UTF-8.
    public Path file(String name, String... lines) {
        return file(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    /// Writes a file.
    public Path file(String name, Charset charset, String text) {
        return file(name, text.getBytes(charset));
    }

    /// Writes a file.
    public Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Proposes a mapping.
    public Proposal propose(Path source) {
        return workspace.get(Proposals.class).propose(source);
    }

    /// Imports by what is proposed.
    public ImportReport run(Path source) {
        return run(source, propose(source).mapping());
    }

    /// Imports by a mapping.
    public ImportReport run(Path source, Mapping mapping) {
        return run(request(source, mapping), ImportProgress.SILENT);
    }

    /// Imports.
    public ImportReport run(ImportRequest request, ImportProgress progress) {
        try {
            return workspace.get(Imports.class).run(request, progress);
        } catch (MappingException e) {
            throw new AssertionError(e);
        }
    }

    /// A request with refused rows beside the workspace.
    public ImportRequest request(Path source, Mapping mapping) {
        return ImportRequest.of(source, mapping, workspace.me)
                .withErrorsIn(folder.resolveSibling("errors"));
    }

    /// One digest of all content.
    public String digest() {
        return workspace
                .workspace()
                .database()
                .read(connection -> Digest.of(connection, workspace.workspace().catalog().get()));
    }

    /// The first column of a query as texts.
    public List<@Nullable String> texts(String sql) {
        return rows(sql).stream().map(List::getFirst).toList();
    }

    /// A number.
    public long number(String sql) {
        return Long.parseLong(String.valueOf(texts(sql).getFirst()));
    }

    /// All columns of a query as texts.
    public List<List<@Nullable String>> rows(String sql) {
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    var all = new ArrayList<List<@Nullable String>>();
                    try (Statement query = connection.createStatement();
                            ResultSet rows = query.executeQuery(sql)) {
                        int width = rows.getMetaData().getColumnCount();
                        while (rows.next()) {
                            var row = new ArrayList<@Nullable String>();
                            for (int i = 1; i <= width; i++) {
                                row.add(rows.getString(i));
                            }
                            all.add(row);
                        }
                    }
                    return all;
                });
    }

    /// What is counted by a first column.
    public Map<String, Long> counts(String sql) {
        var counts = new HashMap<String, Long>();
        rows(sql)
                .forEach(row ->
                        counts.put(
                                String.valueOf(row.get(0)),
                                Long.valueOf(String.valueOf(row.get(1)))));
        return counts;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
