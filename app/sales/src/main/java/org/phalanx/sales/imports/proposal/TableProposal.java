package org.phalanx.sales.imports.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.proposal.evidence.Examined;

/// How one table seems to become records.
///
/// @param examined the table
/// @param guess what its rows are
/// @param columns in the order of the file, those that aren't read among them
/// @param frame keys, pipeline and what is put together
public record TableProposal(
        Examined examined, TypeGuess guess, List<ColumnProposal> columns, Frame frame) {

    public TableProposal {
        columns = List.copyOf(columns);
    }

    /// Key of the type that rows become.
    public String type() {
        return guess.type();
    }

    /// The column that fills a target, if there is one.
    public Optional<ColumnProposal> filling(String path) {
        return columns.stream().filter(column -> column.fills(path)).findFirst();
    }

    /// The same with one column changed.
    public TableProposal with(ColumnProposal changed) {
        List<ColumnProposal> others =
                columns.stream()
                        .map(column -> column.index() == changed.index() ? changed : column)
                        .toList();
        return new TableProposal(examined, guess, others, frame);
    }

    /// The same with other keys and the like.
    public TableProposal with(Frame other) {
        return new TableProposal(examined, guess, columns, other);
    }

    /// The entry of a mapping that does this.
    public FileEntry entry() {
        return new FileEntry(
                List.of(examined.name()),
                type(),
                frame.match(),
                false,
                Map.of(),
                frame.pipeline(),
                columns.stream().filter(ColumnProposal::isRead).map(ColumnProposal::entry).toList(),
                frame.derive(),
                Map.of(),
                Set.of(),
                columns.stream()
                        .filter(column -> !column.isRead())
                        .map(ColumnProposal::header)
                        .toList());
    }
}
