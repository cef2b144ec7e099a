package org.phalanx.sales.imports;

/// Hears how far an import is, and may end it without a trace. Called on the import's thread.
public interface ImportProgress {

    /// What an import does with a file, one after the other.
    enum Step {
        /// Looking through a file.
        SURVEY,
        /// Reading a file's rows and writing nothing.
        READ,
        /// Reading a file's rows and writing records.
        WRITE
    }

    /// So much of a step is done.
    ///
    /// @param file name of the file
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
