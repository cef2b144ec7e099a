package org.phalanx.sales.imports;

import java.util.UUID;

/// What somebody said to a question.
public sealed interface Answer {

    /// It means this record; remembered as an alias.
    record Use(UUID record) implements Answer {}

    /// It is a record that isn't here yet: make it.
    record Create() implements Answer {}

    /// The field stays empty.
    record Leave() implements Answer {}
}
