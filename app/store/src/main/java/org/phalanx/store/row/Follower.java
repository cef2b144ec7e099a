package org.phalanx.store.row;

import java.sql.SQLException;
import java.util.List;
import org.phalanx.kernel.change.Touched;

/// Keeps something that follows from records and can be made anew from them, in the transaction
/// that writes them. Bulk work is not followed step by step; whoever follows catches up afterwards.
@FunctionalInterface
public interface Follower {

    /// A record of a person's gesture was written.
    ///
    /// @param changed keys of the fields that got another value
    void written(Statements statements, Touched record, List<String> changed) throws SQLException;
}
