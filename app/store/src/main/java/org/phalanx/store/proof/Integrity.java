package org.phalanx.store.proof;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.Catalog;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.search.index.IndexProof;

/// Proves that a workspace is whole: the file itself, every record against the journal, versions,
/// references, amounts and bulk work.
///
/// Reads everything once, in order, and keeps one record in memory at a time.
public final class Integrity {

    private final Database database;
    private final CurrentCatalog catalog;
    private final Exchange exchange;

    @Inject
    public Integrity(Database database, CurrentCatalog catalog, Exchange exchange) {
        this.database = database;
        this.catalog = catalog;
        this.exchange = exchange;
    }

    /// What was found.
    ///
    /// @param findings in the order of the proofs, at most a few hundred
    /// @param total how many there were
    public record Report(List<Finding> findings, long total) {

        public boolean isClean() {
            return total == 0;
        }
    }

    /// Proves the open workspace.
    public Report check() {
        return database.read(connection -> {
            Inspection inspection = inspection(connection, catalog.get(), exchange);
            if (isSound(inspection)) {
                BatchProof.proveNoneOpen(inspection);
            }
            return report(inspection);
        });
    }

    /// Proves a workspace that isn't at work: bulk work that was cut off is no fault, since opening
    /// it removes that.
    public static Report resting(Connection connection, Catalog catalog, Exchange exchange)
            throws SQLException {
        Inspection inspection = inspection(connection, catalog, exchange);
        isSound(inspection);
        return report(inspection);
    }

    /// Later proofs read what earlier ones proved to be readable.
    private static boolean isSound(Inspection inspection) throws SQLException {
        FileProof.prove(inspection);
        TableProof.prove(inspection);
        if (inspection.findings().total() > 0) {
            return false;
        }
        if (HistoryProof.prove(inspection)) {
            ReferenceProof.prove(inspection);
        }
        BatchProof.prove(inspection);
        proveSearch(inspection);
        return true;
    }

    private static void proveSearch(Inspection inspection) throws SQLException {
        for (IndexProof.Fault fault :
                IndexProof.faults(inspection.connection(), inspection.catalog().schema())) {
            inspection
                    .findings()
                    .add(
                            Finding.of(
                                    "check.search",
                                    fault.type(),
                                    String.valueOf(fault.missing()),
                                    String.valueOf(fault.stray())));
        }
    }

    private static Inspection inspection(
            Connection connection, Catalog catalog, Exchange exchange) {
        return new Inspection(connection, catalog, exchange, new Findings());
    }

    private static Report report(Inspection inspection) {
        return new Report(inspection.findings().told(), inspection.findings().total());
    }
}
