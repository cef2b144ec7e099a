package org.phalanx.sales.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;

/// A workspace with the standard pipeline, for tests of what happens to deals in it.
final class PipelineFixture implements AutoCloseable {

    final TestWorkspace workspace;
    final Pipeline pipeline;

    PipelineFixture(Path folder) {
        workspace = TestWorkspace.create(folder, new PipelineModule());
        pipeline = workspace.get(Pipeline.class);
    }

    /// Makes a deal in a stage of the standard pipeline.
    UUID deal(String name, String stage, long major) {
        UUID deal = workspace.ids.next();
        assertThat(
                        pipeline.create(
                                        deal,
                                        Map.of(
                                                "name",
                                                name,
                                                "stage_id",
                                                stage(stage),
                                                "amount",
                                                yuan(major)))
                                .join()
                                .isCommitted())
                .isTrue();
        return deal;
    }

    static Money yuan(long major) {
        return new Money(major * 100, "CNY");
    }

    UUID stage(String name) {
        return (UUID) value("SELECT id FROM stage WHERE name = ?", name);
    }

    /// One field of a deal as it stands in its column.
    @Nullable Object of(UUID deal, String column) {
        return value("SELECT " + column + " FROM opportunity WHERE id = ?", deal);
    }

    /// The lines of a deal's stage history: from, to, and the moment.
    List<String> history(UUID deal) {
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    try (PreparedStatement query =
                            connection.prepareStatement(
                                    """
                                    SELECT group_concat(line, ';') FROM (
                                      SELECT coalesce(f.name, '') || '>' || t.name || ' '
                                        || strftime('%Y-%m-%d', h.at / 1000, 'unixepoch') AS line
                                      FROM stage_history h
                                      LEFT JOIN stage f ON f.id = h.from_stage_id
                                      JOIN stage t ON t.id = h.to_stage_id
                                      WHERE h.opportunity_id = ? AND h.deleted_at IS NULL
                                      ORDER BY h.rowid)
                                    """)) {
                        query.setBytes(1, Bits.bytes(deal));
                        try (ResultSet row = query.executeQuery()) {
                            row.next();
                            String lines = row.getString(1);
                            return lines == null ? List.of() : List.of(lines.split(";"));
                        }
                    }
                });
    }

    @Nullable Object value(String sql, Object argument) {
        return workspace
                .workspace()
                .database()
                .<@Nullable Object>read(connection -> read(connection, sql, argument));
    }

    private static @Nullable Object read(Connection connection, String sql, Object argument)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, argument instanceof UUID id ? Bits.bytes(id) : argument);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getObject(1) instanceof byte[] id ? Bits.id(id) : row.getObject(1);
            }
        }
    }

    /// Brings a deal in as an import does.
    UUID bringIn(String stage, Map<String, ?> fields) {
        UUID deal = workspace.ids.next();
        var all = new HashMap<String, @Nullable Object>(fields);
        all.put("stage_id", stage(stage));
        all.put("pipeline_id", value("SELECT pipeline_id FROM stage WHERE id = ?", stage(stage)));
        bringIn(deal, all);
        return deal;
    }

    void bringIn(UUID deal, Map<String, @Nullable Object> fields) {
        Outcome outcome =
                workspace.commit(
                        new Gesture(
                                workspace.ids.next(),
                                null,
                                Phrase.of("import"),
                                Cause.IMPORT,
                                workspace.me,
                                List.of(new Change("opportunity", deal, fields))));
        assertThat(outcome.isCommitted()).as(outcome.toString()).isTrue();
    }

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static void holds(CompletableFuture<Outcome> outcome) {
        assertThat(outcome.join().isCommitted()).as(outcome.join().toString()).isTrue();
    }

    /// What was missing: message key and field.
    static List<String> refusals(CompletableFuture<Outcome> outcome) {
        return ((Outcome.Refused) outcome.join())
                .reasons().stream().map(PipelineFixture::words).toList();
    }

    private static String words(Refusal refusal) {
        return refusal.what().key() + " " + refusal.field();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
