package org.phalanx.sales.imports.source;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The rows of a table, read as they are asked for; holds the file open until closed.
///
/// `next` throws [SourceRefused] when the file turns out not to be readable to its end.
public interface SourceRows extends Iterator<SourceRow>, AutoCloseable {

    /// Blank lines passed over so far.
    long blankLines();

    @Override
    void close();

    /// The rows that are left, as a stream that closes this when it is closed.
    default Stream<SourceRow> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
                .onClose(this::close);
    }
}
