package org.phalanx.sales.imports.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.access.Person;
import org.phalanx.kernel.access.Rights;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.errors.ErrorFile;
import org.phalanx.sales.imports.errors.ProblemWords;
import org.phalanx.sales.imports.jobs.Jobs;
import org.phalanx.sales.imports.jobs.TableJob;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.open.SourceFiles;
import org.phalanx.store.lookup.RecordLookup;
import org.phalanx.store.text.Phrasebook;

/// Takes all tables of a request, one after the other.
final class ImportRun {

    private final Tools tools;
    private final ImportRequest request;
    private final ImportProgress progress;
    private final Person person;
    private final Workshop workshop;
    private final List<ErrorFile> errors = new ArrayList<>();
    private final Map<Spot, Set<Long>> fallen = new HashMap<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    ImportRun(Tools tools, ImportRequest request, ImportProgress progress) {
        this.tools = tools;
        this.request = request;
        this.progress = progress;
        this.person = person(tools.materials().lookup(), request.person());
        this.workshop =
                Workshop.open(
                        tools.materials(), request.answers(), type -> refusal(type).isEmpty());
    }

    /// A table, by its file and name.
    private record Spot(Path file, String table) {}

    /// What a run works with.
    ///
    /// @param fallback where refused rows go when the source's folder can't be written to
    record Tools(
            SourceFiles opener, Phrasebook phrases, Workshop.Materials materials, Path fallback) {

        Schema schema() {
            return materials.schema();
        }
    }

    private static Person person(RecordLookup lookup, UUID id) {
        var user = lookup.byId("user", List.of(id)).get(id);
        Object roles = user == null ? null : user.get("roles");
        return new Person(
                id,
                roles instanceof List<?> keys
                        ? Set.copyOf(keys.stream().map(String::valueOf).toList())
                        : Set.of());
    }

    private Optional<Refusal> refusal(RecordType type) {
        return Rights.refuseWrite(person, new Touched(type, person.id(), null), Cause.IMPORT);
    }

    /// Runs it.
    ///
    /// @param written whether refused rows are written to files
    void run(Sink sink, boolean written) {
        var jobs = new Jobs(tools.opener(), request);
        reports.addAll(jobs.refused());
        ignored.addAll(jobs.ignored());
        for (TableJob job : jobs.tables()) {
            workshop.matcher().prepare(tools.schema().type(job.entry().as()), job.entry());
            workshop.planner().prepare(job.entry());
        }
        for (TableJob job : jobs.tables()) {
            RecordType type = tools.schema().type(job.entry().as());
            Optional<Refusal> no = refusal(type);
            reports.add(
                    no.isPresent()
                            ? FileReport.refused(
                                    job.file(),
                                    type.key(),
                                    new RowProblem(0, "", "", "", no.get().what()))
                            : table(job, type, sink, written));
        }
    }

    private FileReport table(TableJob job, RecordType type, Sink sink, boolean written) {
        ErrorFile file = written ? errorFile(job, type) : null;
        try {
            var spot = new Spot(job.path(), job.table().name());
            Set<Long> lines = fallen.computeIfAbsent(spot, key -> new HashSet<>());
            return new TableImport(workshop, job, type, progress).run(sink, file, lines);
        } catch (SourceRefused no) {
            return FileReport.refused(job.file(), type.key(), Jobs.problem(no));
        } finally {
            if (file != null) {
                file.close();
            }
        }
    }

    private ErrorFile errorFile(TableJob job, RecordType type) {
        var words =
                new ProblemWords(
                        tools.phrases(), tools.schema(), tools.materials().locale(), type.key());
        var file = new ErrorFile(job, folder(job.path()), words);
        errors.add(file);
        return file;
    }

    private Path folder(Path source) {
        @Nullable Path chosen = request.errors();
        if (chosen != null) {
            return chosen;
        }
        Path beside = source.toAbsolutePath().getParent();
        return beside != null && Files.isWritable(beside) ? beside : tools.fallback();
    }

    /// Takes away what it wrote beside the workspace.
    void removeErrorFiles() {
        errors.forEach(ErrorFile::remove);
    }

    Workshop workshop() {
        return workshop;
    }

    List<FileReport> reports() {
        return reports;
    }

    List<String> ignored() {
        return ignored;
    }
}
