package org.phalanx.sales.imports;

/// Hears how far an import is, and may end it without a trace. Called on the import's thread.
public interface ImportProgress {

    /// What an import does, one after the other.
    enum Step {
        /// Looking through a file.
        SURVEY,
        /// Reading a file's rows.
        READ,
        /// Writing records.
        WRITE
    }

    /// So much of a step is done.
    ///
    /// @param file name of the file; empty when writing
    /// @param total about how much there is
    void at(Step step, String file, long done, long total);

    /// Whether to stop and leave no trace.
    boolean isCancelled();

    /// Nobody listens, nobody cancels.
    ImportProgress SILENT =
            new ImportProgress() {
                @Override
                public void at(Step step, String file, long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };
}
