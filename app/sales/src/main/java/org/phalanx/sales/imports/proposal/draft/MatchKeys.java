package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Headers;
import org.phalanx.sales.imports.proposal.ColumnProposal;
import org.phalanx.sales.imports.row.IdFill;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;

/// Finds the keys by which rows are recognised when they are imported again: those of the type that
/// the table fills, else the record's name, as far as no two rows share them.
final class MatchKeys {

    private final RecordType type;
    private final List<ColumnProposal> columns;

    MatchKeys(RecordType type, List<ColumnProposal> columns) {
        this.type = type;
        this.columns = columns;
    }

    /// Keys with what people should know about them.
    record Found(List<List<String>> keys, List<Phrase> notes) {}

    Found find(SourceTable table) {
        List<Candidate> candidates =
                wanted().stream().map(this::candidate).flatMap(Optional::stream).toList();
        try (SourceRows rows = table.rows()) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                if (row.isSound()) {
                    candidates.forEach(candidate -> candidate.count(row));
                }
            }
        }
        var notes = new ArrayList<Phrase>();
        var keys = new ArrayList<List<String>>();
        for (Candidate candidate : candidates) {
            if (candidate.shared == 0) {
                keys.add(candidate.key);
            } else {
                notes.add(
                        Phrase.of(
                                "import.note.key-shared",
                                String.join(" + ", candidate.headers),
                                String.valueOf(candidate.shared)));
            }
        }
        if (keys.isEmpty()) {
            notes.add(Phrase.of("import.note.no-key"));
        }
        return new Found(keys, notes);
    }

    private List<List<String>> wanted() {
        var wanted = new ArrayList<>(type.match());
        wanted.addFirst(List.of(FileEntry.ID));
        String title = type.face().title();
        List<String> accountToo = List.of("account_id", title);
        if (type.fields().containsKey("account_id") && !wanted.contains(accountToo)) {
            wanted.add(accountToo);
        }
        if (!wanted.contains(List.of(title))) {
            wanted.add(List.of(title));
        }
        return wanted;
    }

    private Optional<Candidate> candidate(List<String> key) {
        var filling = new ArrayList<ColumnProposal>();
        for (String field : key) {
            if (field.equals(FileEntry.ID)) {
                return ids().map(column -> new Candidate(key, List.of(column)));
            }
            Optional<ColumnProposal> column =
                    columns.stream().filter(one -> one.fills(field)).findFirst();
            if (column.isEmpty()) {
                return Optional.empty();
            }
            filling.add(column.get());
        }
        return Optional.of(new Candidate(key, filling));
    }

    /// The column of ids that an export has written.
    private Optional<ColumnProposal> ids() {
        return columns.stream()
                .filter(one -> Headers.key(one.header()).equals(FileEntry.ID))
                .filter(one ->
                        !one.samples().isEmpty() && one.samples().stream().allMatch(IdFill::isId))
                .findFirst();
    }

    private static final class Candidate {
        private final List<String> key;
        private final List<String> headers;
        private final int[] places;
        private final Set<String> seen = new HashSet<>();
        private long shared;

        Candidate(List<String> key, List<ColumnProposal> filling) {
            this.key = key;
            this.headers = filling.stream().map(ColumnProposal::header).toList();
            this.places = filling.stream().mapToInt(ColumnProposal::index).toArray();
        }

        void count(SourceRow row) {
            var text = new StringBuilder();
            for (int place : places) {
                String cell = row.cell(place);
                if (cell.isBlank()) {
                    return;
                }
                text.append(Folded.of(cell)).append('\u001F');
            }
            if (!seen.add(text.toString())) {
                shared++;
            }
        }
    }
}
