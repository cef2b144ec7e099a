package org.phalanx.desktop.ui.figure;

/// One stage on the path of a record.
///
/// @param name what the stage is called
/// @param note days taken, days in stage or probability, as it is read
/// @param overLimit whether the record stays longer than the stage allows
public record PathStep(String name, String note, State state, boolean overLimit) {

    /// Whether the record is in this stage.
    boolean isHere() {
        return state == State.CURRENT || state == State.WON || state == State.LOST;
    }

    /// Where the record stands seen from this stage.
    public enum State {
        DONE,
        /// It lies behind, but the record was never in it.
        SKIPPED,
        CURRENT,
        /// It ended here with a contract.
        WON,
        /// It ended here without.
        LOST,
        AHEAD
    }
}
