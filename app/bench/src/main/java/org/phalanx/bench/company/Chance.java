package org.phalanx.bench.company;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.id.TimeOrderedIds;

/// Everything about a company that is left to chance, the same each time.
final class Chance {

    private static final long SEED = 20_260_101;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Ids ids;
    private final Instant today;

    Chance(Instant today) {
        this.today = today;
        this.ids = new TimeOrderedIds(InstantSource.fixed(today), random.split());
    }

    Instant today() {
        return today;
    }

    UUID id() {
        return ids.next();
    }

    SplittableRandom random() {
        return random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
