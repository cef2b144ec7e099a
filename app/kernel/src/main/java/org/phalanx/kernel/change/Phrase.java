package org.phalanx.kernel.change;

import java.util.List;

/// A sentence for people that is worded where it is read, in the reader's language.
///
/// @param key of a message
/// @param args what goes into its gaps, as text
public record Phrase(String key, List<String> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    /// A phrase with its gaps filled.
    public static Phrase of(String key, String... args) {
        return new Phrase(key, List.of(args));
    }
}
