package org.phalanx.desktop.records.bin;

import java.time.Instant;
import java.util.UUID;
import org.phalanx.kernel.type.RecordType;

/// A record in the bin.
///
/// @param title what it is called; empty when nobody named it
/// @param by who put it there; empty when that is not known
record BinRow(RecordType type, UUID id, String title, Instant at, String by) {}
