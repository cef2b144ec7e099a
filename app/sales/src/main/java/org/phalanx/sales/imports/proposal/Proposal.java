package org.phalanx.sales.imports.proposal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.evidence.KnownNames;
import org.phalanx.sales.imports.source.Problem;

/// How files seem to become records.
///
/// @param sources the files or folders
/// @param tables in the order in which they are imported: what is pointed to comes first
/// @param unknown tables of which nothing tells what they are
/// @param refused files that can't be read
/// @param ignored files that are no tables
/// @param names by which references find records, those of the tables among them
public record Proposal(
        List<Path> sources,
        List<TableProposal> tables,
        List<Examined> unknown,
        Map<Path, Problem> refused,
        List<Path> ignored,
        KnownNames names) {

    public Proposal {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
        unknown = List.copyOf(unknown);
        refused = Map.copyOf(refused);
        ignored = List.copyOf(ignored);
    }

    /// The same with one table changed, found by its file and name.
    public Proposal with(TableProposal changed) {
        List<TableProposal> others =
                tables.stream()
                        .map(table -> table.examined().equals(changed.examined()) ? changed : table)
                        .toList();
        return new Proposal(sources, others, unknown, refused, ignored, names);
    }

    /// The mapping that does this, called as the first source; can't be used while there are no
    /// tables.
    public Mapping mapping() {
        String name =
                String.valueOf(sources.getFirst().getFileName())
                        .replaceFirst("(?<=.)\\.[^.]*$", "");
        return new Mapping(
                name, 1, Label.of(name), null, tables.stream().map(TableProposal::entry).toList());
    }
}
