package org.phalanx.sales.imports.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.errors.ErrorFile;
import org.phalanx.sales.imports.jobs.TableJob;
import org.phalanx.sales.imports.row.Linker;
import org.phalanx.sales.imports.row.RowDraft;
import org.phalanx.sales.imports.row.RowFinisher;
import org.phalanx.sales.imports.row.RowPlan;
import org.phalanx.sales.imports.source.profile.TableProfile;
import org.phalanx.sales.imports.source.profile.TableProfiler;
import org.phalanx.sales.imports.survey.Columns;
import org.phalanx.sales.imports.survey.Survey;

/// Imports one table: looks it through, then takes row after row.
final class TableImport {

    private final Workshop workshop;
    private final TableJob job;
    private final RecordType type;
    private final Watch watch;
    private final Columns columns;
    private final Tally tally;
    private boolean named;
    private Set<Long> before = Set.of();
    private Set<Long> fallen = new HashSet<>();
    private final Map<Long, UUID> records = new HashMap<>();
    private final Map<Long, List<RowDraft.Forward>> links = new HashMap<>();

    TableImport(Workshop workshop, TableJob job, RecordType type, ImportProgress progress) {
        this.workshop = workshop;
        this.job = job;
        this.type = type;
        this.watch = new Watch(progress, job.file(), job.table().estimatedRows());
        this.columns = new Columns(job.entry(), job.table().columns());
        this.tally = new Tally(new ColumnTally(columns.uses()));
    }

    /// Imports the table.
    ///
    /// @param errors takes refused rows; null when nobody wants them
    /// @param fallen lines that an earlier entry refused: they are left out here, and those that
    ///   are refused here are added
    /// @throws org.phalanx.sales.imports.source.SourceRefused when it can't be read to its end,
    ///   before anything is staged
    FileReport run(Sink sink, @Nullable ErrorFile errors, Set<Long> fallen) {
        if (columns.uses().isEmpty()) {
            Phrase why = Phrase.of("import.no-known-column");
            return FileReport.refused(job.file(), type.key(), new RowProblem(0, "", "", "", why));
        }
        watch.at(ImportProgress.Step.SURVEY, 0);
        before = Set.copyOf(fallen);
        this.fallen = fallen;
        Survey survey = Survey.of(job.table(), type, job.entry(), columns);
        TableProfile profile = TableProfiler.profile(job.table(), this::goOn);
        var formats = new ColumnFormats(job.entry(), type, profile, survey.dates());
        named = survey.namesItself();
        Set<Long> doomed = named ? doomed(survey, formats) : Set.of();
        RowPlan plan = plan(survey, formats, doomed);
        var finisher = new RowFinisher(plan, workshop.newcomers(), workshop.deals());
        var emitter = new Emitter(workshop.newcomers(), workshop.lookup());
        reader(plan, survey)
                .read(
                        tally,
                        rows -> watch.at(sink.step(), rows),
                        drafts -> {
                            for (RowDraft draft : drafts) {
                                take(draft, finisher, emitter, errors);
                            }
                            sink.take(emitter.drain());
                        });
        link(emitter);
        sink.take(emitter.drain());
        // the next table's rows find what this one has made
        sink.settle();
        return tally.report(job, columns.unread(), errors == null ? null : errors.file());
    }

    private boolean goOn(long rows) {
        watch.at(ImportProgress.Step.SURVEY, rows);
        return true;
    }

    private RowPlan plan(Survey survey, ColumnFormats formats, Set<Long> doomed) {
        var linker = new Linker(workshop.references(), job.file(), survey.keys(), doomed);
        return workshop.planner().plan(job.entry(), columns, formats, linker);
    }

    private RowReader reader(RowPlan plan, Survey survey) {
        return new RowReader(job, plan, workshop.matcher(), survey.superseded(), before);
    }

    /// Reads all rows without taking any.
    private Set<Long> doomed(Survey survey, ColumnFormats formats) {
        var doom = new Doom();
        RowPlan plan = plan(survey, formats, Set.of());
        var finisher = new RowFinisher(plan, workshop.newcomers(), workshop.deals());
        workshop.questions().count(false);
        reader(plan, survey)
                .read(
                        new Tally(new ColumnTally(List.of())),
                        rows -> watch.at(ImportProgress.Step.READ, rows),
                        drafts -> {
                            for (RowDraft draft : drafts) {
                                if (!draft.isRefused()) {
                                    finisher.finish(draft);
                                }
                                doom.note(draft);
                            }
                        });
        workshop.questions().count(true);
        return doom.lines();
    }

    private void take(
            RowDraft draft, RowFinisher finisher, Emitter emitter, @Nullable ErrorFile errors) {
        Map<String, @Nullable Object> values =
                draft.isRefused() ? Map.of() : finisher.finish(draft);
        tally.cells(draft);
        if (draft.isRefused()) {
            tally.refused(draft.problems());
            fallen.add(draft.line());
            if (errors != null) {
                errors.write(draft.source(), draft.problems());
            }
            return;
        }
        tally.left(draft.left());
        count(draft, values);
        emitter.take(draft, values);
        if (named) {
            records.put(draft.line(), draft.id());
        }
        if (!draft.forwards().isEmpty()) {
            links.put(draft.line(), draft.forwards());
        }
    }

    private void count(RowDraft draft, Map<String, @Nullable Object> values) {
        if (draft.standing() == RowDraft.Standing.FRESH) {
            tally.created();
        } else if (values.isEmpty() && draft.forwards().isEmpty()) {
            tally.unchanged();
        } else {
            tally.updated();
        }
    }

    /// Lets rows point to rows of the same file, now that all have their records.
    private void link(Emitter emitter) {
        links.forEach((line, forwards) -> {
            for (RowDraft.Forward forward : forwards) {
                UUID from = records.get(line);
                UUID to = records.get(forward.line());
                if (from != null && to != null) {
                    emitter.add(Change.of(type.key(), from, forward.field(), to));
                }
            }
        });
    }
}
