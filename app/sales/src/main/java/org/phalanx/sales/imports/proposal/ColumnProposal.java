package org.phalanx.sales.imports.proposal;

import java.util.List;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.evidence.Evidence;

/// Where one column seems to go.
///
/// @param index from 0
/// @param header as it stands in the file
/// @param targets what it fills; empty when it isn't read
/// @param certainty how sure that is
/// @param why for people
/// @param evidence what all its cells say about the first target
/// @param samples the first three different texts
/// @param notes what people should know about it: cells that can't be read, names that aren't here
/// @param others paths of other targets that it may fill, likeliest first
public record ColumnProposal(
        int index,
        String header,
        List<Target> targets,
        Certainty certainty,
        Phrase why,
        Evidence evidence,
        List<String> samples,
        List<Phrase> notes,
        List<String> others) {

    public ColumnProposal {
        targets = List.copyOf(targets);
        samples = List.copyOf(samples);
        notes = List.copyOf(notes);
        others = List.copyOf(others);
    }

    /// Whether it fills anything.
    public boolean isRead() {
        return !targets.isEmpty();
    }

    /// Whether it fills this, as a mapping writes it.
    public boolean fills(String path) {
        return targets.stream().anyMatch(target -> target.path().equals(path));
    }

    /// The entry of a mapping that does this.
    public ColumnEntry entry() {
        return new ColumnEntry(header, targets);
    }

    /// The same filling something else, or in another way.
    public ColumnProposal filling(List<Target> instead) {
        return new ColumnProposal(
                index, header, instead, certainty, why, evidence, samples, notes, others);
    }

    /// The same weighed again.
    public ColumnProposal with(Evidence seen, List<Phrase> noted) {
        return new ColumnProposal(
                index, header, targets, certainty, why, seen, samples, noted, others);
    }

    /// The same, filling nothing.
    ///
    /// @param because for people
    public ColumnProposal unread(Phrase because) {
        return new ColumnProposal(
                index,
                header,
                List.of(),
                Certainty.SURE,
                because,
                Evidence.NONE,
                samples,
                List.of(),
                others);
    }
}
