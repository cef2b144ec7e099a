package org.phalanx.desktop.records.related;

import java.util.UUID;

/// What can be done from a list that belongs to a record.
interface RelatedActions {
    void open(RelatedList list, UUID record);

    /// Opens all of its records as a list screen.
    void list(RelatedList list);

    /// Begins a new record that refers to the same one.
    void create(RelatedList list);
}
