package org.phalanx.store.batch;

/// Hears how far bulk work is, and may end it.
public interface Progress {

    /// So many changes of so many are done.
    void at(long done, long total);

    /// Whether to stop and leave no trace.
    boolean isCancelled();

    /// Nobody listens, nobody cancels.
    Progress SILENT =
            new Progress() {
                @Override
                public void at(long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };
}
