package org.phalanx.desktop.records.page;

import org.phalanx.desktop.ui.control.Tone;

/// A number at the head of a record, as it is read.
///
/// @param note one line below that compares or explains; may be empty
/// @param tone what the note means
record Figure(String label, String value, String note, Tone tone) {}
