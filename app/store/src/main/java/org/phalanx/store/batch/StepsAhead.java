package org.phalanx.store.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import org.phalanx.store.gate.Prepared;

/// The steps of a batch that are read before their turn comes.
final class StepsAhead {

    private final IntFunction<Prepared> reader;
    private final int steps;
    private final Deque<Prepared> ahead = new ArrayDeque<>();
    private int read;

    StepsAhead(IntFunction<Prepared> reader, int steps) {
        this.reader = reader;
        this.steps = steps;
    }

    /// Reads until so many are ahead, or all are read.
    void fill(int most) {
        while (ahead.size() < most && read < steps) {
            ahead.add(reader.apply(read));
            read++;
        }
    }

    /// The next ones, which stay ahead until they are dropped.
    List<Prepared> next(int most) {
        fill(most);
        return ahead.stream().limit(most).toList();
    }

    /// Forgets the first ones.
    void drop(int done) {
        for (int i = 0; i < done; i++) {
            ahead.remove();
        }
    }
}
