package org.phalanx.sales.imports.run;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportReport.State;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.survey.EntryCheck;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.keep.Keeping;

/// Imports files as one batch, which can be rehearsed before, cancelled meanwhile without a trace,
/// and taken back afterwards. Works on the caller's thread.
public final class Imports {

    private final Batches batches;
    private final Keeping keeping;
    private final InstantSource clock;
    private final RunTools tools;

    @Inject
    Imports(Batches batches, Keeping keeping, InstantSource clock, RunTools tools) {
        this.batches = batches;
        this.keeping = keeping;
        this.clock = clock;
        this.tools = tools;
    }

    /// What an import would do; nothing is written.
    ///
    /// @throws MappingException when the mapping names what the workspace doesn't know
    public ImportReport rehearse(ImportRequest request, ImportProgress progress)
            throws MappingException {
        return rehearse(request, progress, false);
    }

    /// The same, and the rows that would be refused are written to files, to be corrected before
    /// anything is imported.
    ///
    /// @throws MappingException when the mapping names what the workspace doesn't know
    public ImportReport writeErrors(ImportRequest request, ImportProgress progress)
            throws MappingException {
        return rehearse(request, progress, true);
    }

    private ImportReport rehearse(ImportRequest request, ImportProgress progress, boolean written)
            throws MappingException {
        Instant start = clock.instant();
        ImportRun run = begin(request, progress);
        try {
            run.run(Sink.NOWHERE, written);
            return report(run, State.REHEARSED, null, List.of(), start);
        } catch (CancellationException cancelled) {
            run.removeErrorFiles();
            return report(run, State.CANCELLED, null, List.of(), start);
        }
    }

    /// Imports.
    ///
    /// @throws MappingException when the mapping names what the workspace doesn't know
    public ImportReport run(ImportRequest request, ImportProgress progress)
            throws MappingException {
        Instant start = clock.instant();
        ImportRun run = begin(request, progress);
        var batch = new ImportBatch(batches, keeping, label(request));
        boolean whole = false;
        try {
            run.run(batch, true);
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            BatchOutcome outcome = batch.commit();
            whole = outcome == null || outcome instanceof BatchOutcome.Done;
            return switch (outcome) {
                case null -> report(run, State.DONE, null, List.of(), start);
                case BatchOutcome.Done done ->
                        report(run, State.DONE, done.batch(), List.of(), start);
                case BatchOutcome.Cancelled _ ->
                        report(run, State.CANCELLED, null, List.of(), start);
                case BatchOutcome.Refused no ->
                        report(run, State.REFUSED, null, no.reasons(), start);
            };
        } catch (CancellationException cancelled) {
            return report(run, State.CANCELLED, null, List.of(), start);
        } finally {
            if (!whole) {
                batch.discard();
                run.removeErrorFiles();
            }
        }
    }

    private ImportRun begin(ImportRequest request, ImportProgress progress)
            throws MappingException {
        ImportRun.Tools now = tools.now();
        EntryCheck.check(request.mapping(), now.schema());
        return new ImportRun(now, request, progress);
    }

    private static BatchLabel label(ImportRequest request) {
        List<Path> sources = request.sources();
        String first = name(sources.getFirst());
        Phrase what =
                sources.size() == 1
                        ? Phrase.of("import.batch", first)
                        : Phrase.of("import.batch.files", first, String.valueOf(sources.size()));
        return new BatchLabel(what, Cause.IMPORT, request.person());
    }

    private static String name(Path source) {
        Path name = source.toAbsolutePath().getFileName();
        return name == null ? "" : name.toString();
    }

    private ImportReport report(
            ImportRun run,
            State state,
            @Nullable UUID batch,
            List<Refusal> refusals,
            Instant start) {
        return new ImportReport(
                state,
                batch,
                run.reports(),
                run.ignored(),
                run.workshop().questions().all(),
                run.workshop().newcomers().written(),
                refusals,
                Duration.between(start, clock.instant()));
    }
}
