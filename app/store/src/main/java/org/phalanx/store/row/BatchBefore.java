package org.phalanx.store.row;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.schema.Cells;

/// Keeps what a record had before a batch first changed it and the journal doesn't tell.
public final class BatchBefore {

    private BatchBefore() {}

    public static void keep(Statements statements, UUID batch, Touched record, Rows rows)
            throws SQLException {
        PreparedStatement insert =
                statements.get(
                        "INSERT OR IGNORE INTO batch_before(batch, rec, type, vers, updated_at,"
                                + " updated_by) VALUES (?, ?, ?, ?, ?, ?)");
        insert.setBytes(1, Bits.bytes(batch));
        insert.setBytes(2, Bits.bytes(record.id()));
        insert.setString(3, record.type().key());
        insert.setBytes(4, rows.versionsBefore(record.id()));
        Cells.bind(insert, 5, record.type().field("updated_at"), record.before("updated_at"));
        Cells.bind(insert, 6, record.type().field("updated_by"), record.before("updated_by"));
        insert.executeUpdate();
    }
}
