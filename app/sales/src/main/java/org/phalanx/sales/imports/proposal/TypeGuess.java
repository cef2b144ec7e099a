package org.phalanx.sales.imports.proposal;

import java.util.List;
import org.phalanx.kernel.change.Phrase;

/// What the rows of a table seem to be.
///
/// @param type key of the record type
/// @param certainty how sure that is
/// @param why for people
/// @param others keys of other types that it may be, likeliest first
public record TypeGuess(String type, Certainty certainty, Phrase why, List<String> others) {

    public TypeGuess {
        others = List.copyOf(others);
    }

    /// What somebody has said.
    public static TypeGuess said(String type) {
        return new TypeGuess(type, Certainty.SURE, Phrase.of("import.type.said"), List.of());
    }
}
