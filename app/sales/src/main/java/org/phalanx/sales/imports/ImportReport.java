package org.phalanx.sales.imports;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;

/// What came of an import, or would come of it.
///
/// @param state how it ended
/// @param batch by which it can be taken back; null when nothing was written
/// @param files one for each entry and table, in the order in which they were done
/// @param ignored names of files that no entry of the mapping names
/// @param questions texts that should name a record and don't, each once
/// @param made records that references made in passing, by type
/// @param refusals why nothing was written, when the gate said no
/// @param took how long it was
public record ImportReport(
        State state,
        @Nullable UUID batch,
        List<FileReport> files,
        List<String> ignored,
        List<Question> questions,
        Map<String, Integer> made,
        List<Refusal> refusals,
        Duration took) {

    public ImportReport {
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
        questions = List.copyOf(questions);
        made = Map.copyOf(made);
        refusals = List.copyOf(refusals);
    }

    /// How an import ended.
    public enum State {
        /// Nothing was to be written.
        REHEARSED,
        /// Everything that could be taken is written.
        DONE,
        /// Somebody ended it; nothing is written.
        CANCELLED,
        /// The gate refused it; nothing is written.
        REFUSED
    }

    /// The same figure of all files together.
    public long sum(ToLongFunction<Counts> figure) {
        return files.stream().mapToLong(file -> figure.applyAsLong(file.counts())).sum();
    }
}
