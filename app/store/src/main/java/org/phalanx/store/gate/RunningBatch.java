package org.phalanx.store.gate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.row.Statements;

/// The bulk work that is being committed, one at a time: until its last step its records are
/// read-only and nothing may point to those that it makes, so that it can still be put back as if
/// it had never been.
@Singleton
public final class RunningBatch {

    private static final String HOLDS =
            "SELECT 1 FROM change c JOIN gesture g ON g.n = c.n WHERE c.rec = ?1 AND g.batch = ?2";
    private static final String MAKES =
            HOLDS + " AND NOT EXISTS (SELECT 1 FROM batch_before WHERE batch = ?2 AND rec = ?1)";

    private final Semaphore one = new Semaphore(1, true);
    private volatile @Nullable UUID id;

    @Inject
    public RunningBatch() {}

    /// Starts the read-only time of a batch's records, after that of another has ended.
    public void start(UUID batch) {
        one.acquireUninterruptibly();
        id = batch;
    }

    /// Ends it.
    public void end() {
        id = null;
        one.release();
    }

    /// Why others than the batch may not write this now, if they may not.
    Optional<Refusal> refuse(Statements statements, Touched record, Gesture gesture) {
        UUID running = id;
        if (running == null || running.equals(gesture.batch())) {
            return Optional.empty();
        }
        try {
            if (!record.isNew() && finds(statements, HOLDS, record.id(), running)) {
                return Optional.of(busy(record, null, "batch.read-only"));
            }
            for (String field : record.changed()) {
                for (UUID target : targets(record.after(field))) {
                    if (finds(statements, MAKES, target, running)) {
                        return Optional.of(busy(record, field, "batch.unfinished"));
                    }
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw new StoreException("looking for bulk work", e);
        }
    }

    private static boolean finds(Statements statements, String query, UUID record, UUID batch)
            throws SQLException {
        PreparedStatement statement = statements.get(query);
        statement.setBytes(1, Bits.bytes(record));
        statement.setBytes(2, Bits.bytes(batch));
        try (ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }

    private static List<UUID> targets(@Nullable Object value) {
        return switch (value) {
            case UUID one -> List.of(one);
            case Collection<?> many ->
                    many.stream().filter(UUID.class::isInstance).map(UUID.class::cast).toList();
            case null, default -> List.of();
        };
    }

    private static Refusal busy(Touched record, @Nullable String field, String what) {
        return new Refusal(
                Phrase.of(what), record.type().key(), record.id(), field, Phrase.of("batch.wait"));
    }
}
