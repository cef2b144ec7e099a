package org.phalanx.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Bits;

/// A gesture as the journal keeps it, without what it did.
///
/// @param n its number
/// @param id its id
/// @param batch bulk work that it belongs to, or null
/// @param at when
/// @param hlc stamp of the fields that it wrote
/// @param person who
/// @param label what history calls it
/// @param cause what made it
/// @param undoes number of the gesture that it takes back, or null
public record GestureHead(
        long n,
        UUID id,
        @Nullable UUID batch,
        Instant at,
        long hlc,
        UUID person,
        Phrase label,
        Cause cause,
        @Nullable Long undoes) {

    /// The columns of the gesture table that [#read(ResultSet)] wants, of alias `g`.
    static final String COLUMNS =
            "g.n, g.id, g.batch, g.at, g.hlc, g.person, g.label, g.cause, g.undoes";

    static GestureHead read(ResultSet row) throws SQLException {
        byte[] batch = row.getBytes(3);
        long undoes = row.getLong(9);
        Long taken = row.wasNull() ? null : (Long) undoes;
        return new GestureHead(
                row.getLong(1),
                Bits.id(row.getBytes(2)),
                batch == null ? null : Bits.id(batch),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getLong(5),
                Bits.id(row.getBytes(6)),
                PhraseJson.read(row.getString(7)),
                Cause.valueOf(row.getString(8)),
                taken);
    }
}
