package org.phalanx.sales.imports.convert;

import java.util.List;
import org.phalanx.kernel.change.Phrase;

/// Why a text is no value of its field.
///
/// @param why for people
public record Misread(Phrase why) {

    /// A reason with its gaps filled.
    public static Misread of(String key, String... args) {
        return new Misread(new Phrase(key, List.of(args)));
    }
}
