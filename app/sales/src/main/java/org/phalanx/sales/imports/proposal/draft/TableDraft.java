package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Headers;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.ColumnProposal;
import org.phalanx.sales.imports.proposal.Frame;
import org.phalanx.sales.imports.proposal.TableProposal;
import org.phalanx.sales.imports.proposal.TypeGuess;
import org.phalanx.sales.imports.proposal.evidence.Evidence;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.evidence.KnownNames;
import org.phalanx.sales.imports.proposal.evidence.TargetReaders;
import org.phalanx.sales.imports.proposal.evidence.Witness;
import org.phalanx.sales.imports.proposal.words.HeaderWords;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;

/// Works out the proposal of one table whose type is known.
final class TableDraft {

    private final Schema schema;
    private final HeaderWords words;
    private final TypeSearch types;
    private final TargetReaders readers;

    TableDraft(Schema schema, HeaderWords words, TypeSearch types, TargetReaders readers) {
        this.schema = schema;
        this.words = words;
        this.types = types;
        this.readers = readers;
    }

    /// A table with what its rows are.
    record Guessed(Examined table, TypeGuess guess) {}

    /// Tells the names and keys that a table's rows bring.
    void bring(Guessed guessed, KnownNames names) {
        RecordType type = schema.type(guessed.guess().type());
        List<ColumnProposal> bringing =
                columns(guessed.table(), type).stream()
                        .filter(column -> column.isRead() && isName(type, column))
                        .toList();
        try (SourceRows rows = guessed.table().table().rows()) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                for (ColumnProposal column : bringing) {
                    String text = row.cell(column.index());
                    if (row.isSound() && !text.isBlank()) {
                        names.bring(type.key(), column.targets().getFirst().field(), text);
                    }
                }
            }
        }
    }

    private static boolean isName(RecordType type, ColumnProposal column) {
        String field = column.targets().getFirst().path();
        return field.equals(type.face().title()) || type.match().contains(List.of(field));
    }

    private List<ColumnProposal> columns(Examined table, RecordType type) {
        return new ColumnMatcher(table, type, words, readers).columns(types.names(type));
    }

    /// The proposal of a table.
    TableProposal of(Guessed guessed) {
        Examined table = guessed.table();
        RecordType type = schema.type(guessed.guess().type());
        TitlePlan.Found title = new TitlePlan(words).find(table, type, columns(table, type));
        List<ColumnProposal> columns = weighed(table, type, title.columns());
        StagePlan.Found stages = new StagePlan(words).find(table, columns);
        if (stages.pipeline() != null) {
            columns = columns.stream().map(TableDraft::withStages).toList();
        }
        MatchKeys.Found keys = new MatchKeys(type, columns).find(table.table());
        if (keys.keys().contains(List.of(FileEntry.ID))) {
            columns = columns.stream().map(TableDraft::recognising).toList();
        }
        List<Phrase> notes =
                Stream.of(lacking(type, columns, title), stages.notes(), keys.notes())
                        .flatMap(List::stream)
                        .toList();
        var frame = new Frame(keys.keys(), stages.pipeline(), title.derive(), notes);
        return new TableProposal(table, guessed.guess(), columns, frame);
    }

    /// The column of ids fills nothing, and yet isn't left out.
    private static ColumnProposal recognising(ColumnProposal column) {
        return Headers.key(column.header()).equals(FileEntry.ID)
                ? column.unread(Phrase.of("import.why.id"))
                : column;
    }

    /// Stages that the proposed pipeline will have are known.
    private static ColumnProposal withStages(ColumnProposal column) {
        long filled = column.evidence().filled();
        return column.fills("stage_id")
                ? column.with(new Evidence(filled, filled, 0, List.of()), List.of())
                : column;
    }

    /// Required fields that nothing fills, so that every new row would be refused.
    private static List<Phrase> lacking(
            RecordType type, List<ColumnProposal> columns, TitlePlan.Found title) {
        return type.activeFields().stream()
                .filter(field -> field.rules().required() && field.rules().initial() == null)
                .filter(field ->
                        !ofPipeline(type, field) && !title.derive().containsKey(field.key()))
                .filter(field -> columns.stream().noneMatch(column -> column.fills(field.key())))
                .map(field -> Phrase.of("import.note.lacking", field.key()))
                .toList();
    }

    /// Where a deal stands is known without a column: at the beginning of the usual pipeline.
    private static boolean ofPipeline(RecordType type, Field field) {
        return type.key().equals("opportunity")
                && (field.key().equals("stage_id") || field.key().equals("pipeline_id"));
    }

    /// Columns weighed by all their cells, with what people should know about them.
    List<ColumnProposal> weighed(Examined table, RecordType type, List<ColumnProposal> columns) {
        List<ColumnProposal> read = columns.stream().filter(ColumnProposal::isRead).toList();
        List<Witness.Question> questions =
                read.stream()
                        .map(one -> new Witness.Question(one.index(), one.targets().getFirst()))
                        .toList();
        List<Evidence> seen = Witness.all(table, type, questions, readers);
        var weighed = new ArrayList<ColumnProposal>();
        for (ColumnProposal column : columns) {
            int at = read.indexOf(column);
            weighed.add(at < 0 ? column : noted(table, type, column, seen.get(at)));
        }
        return weighed;
    }

    private static ColumnProposal noted(
            Examined table, RecordType type, ColumnProposal column, Evidence seen) {
        Target target = column.targets().getFirst();
        Kind kind = type.field(target.field()).kind();
        boolean typed = kind == Kind.DATE || kind == Kind.INSTANT || kind.isNumeric();
        return column.with(seen, ColumnNotes.of(target, seen, table.column(column.index()), typed));
    }
}
