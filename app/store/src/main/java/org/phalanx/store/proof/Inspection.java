package org.phalanx.store.proof;

import java.sql.Connection;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.store.schema.Catalog;

/// What a proof works on: one snapshot of a workspace, and where it tells what it finds.
///
/// @param connection in one read transaction
/// @param catalog the record types in force
/// @param exchange what amounts are worth
/// @param findings so far
record Inspection(Connection connection, Catalog catalog, Exchange exchange, Findings findings) {}
