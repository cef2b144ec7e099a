package org.phalanx.store.gate;

/// Where a test ends the process in the middle of a commit, to prove that nothing torn is left and
/// nothing acknowledged is lost. Nothing happens there otherwise.
@FunctionalInterface
interface Failpoint {

    /// A moment of a commit.
    enum Place {
        /// A row is written, the journal doesn't know yet.
        AFTER_ROW,
        /// Row and journal of one change are written, others may follow.
        AFTER_JOURNAL,
        /// Everything is written, the transaction is still open.
        BEFORE_COMMIT,
        /// The transaction holds, nobody knows yet.
        AFTER_COMMIT
    }

    /// @param batch whether the gesture is a step of bulk work
    void at(Place place, boolean batch);
}
