package org.phalanx.desktop.records.time;

import java.time.Instant;

/// One thing in the history of a record: what was written to it, or what people did with it.
public sealed interface TimelineItem permits TimelineEntry, TimelineActivity {
    /// When it happened.
    Instant at();
}
