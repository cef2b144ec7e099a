package org.phalanx.sales.imports.proposal.evidence;

import java.util.List;
import org.phalanx.sales.imports.RowProblem;

/// What all cells of a column say about a target.
///
/// @param filled cells that say something
/// @param readable those that can be read as values of the target
/// @param unknown those that name records which aren't here
/// @param problems the first of those that can't be read or aren't here, each text once
public record Evidence(long filled, long readable, long unknown, List<RowProblem> problems) {

    /// Of a column that fills nothing.
    public static final Evidence NONE = new Evidence(0, 0, 0, List.of());

    public Evidence {
        problems = List.copyOf(problems);
    }

    /// Cells that are refused or left out.
    public long unreadable() {
        return filled - readable - unknown;
    }

    /// The share of cells that can be read, from 0 to 1; 1 when there are none.
    public double fit() {
        return filled == 0 ? 1 : (double) readable / filled;
    }
}
