package org.phalanx.desktop.ui.figure;

/// One stage on the path of a record.
///
/// @param name what the stage is called
/// @param note days taken, days in stage or probability, as it is read
/// @param overLimit whether the record stays longer than the stage allows
public record PathStep(String name, String note, State state, boolean overLimit) {

    /// Where the record stands seen from this stage.
    public enum State {
        DONE,
        /// It lies behind, but the record was never in it.
        SKIPPED,
        CURRENT,
        AHEAD
    }
}
