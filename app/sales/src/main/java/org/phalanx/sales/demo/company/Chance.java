package org.phalanx.sales.demo.company;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/// Chance that falls the same way every time.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// Chance of its own for one person or thing, which what happens to others doesn't change.
    Chance apart() {
        return new Chance(random.nextLong());
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /// A whole number, both ends included.
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /// Most near `from`, a few near `to`.
    double skewed(double from, double to) {
        double low = random.nextDouble();
        return from + (to - from) * low * low;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T oneOf(List<T> all, ToIntFunction<T> share) {
        int at = random.nextInt(all.stream().mapToInt(share).sum());
        for (T one : all) {
            at -= share.applyAsInt(one);
            if (at < 0) {
                return one;
            }
        }
        throw new IllegalStateException("shares changed");
    }

    String oneOf(Map<String, Integer> shares) {
        return oneOf(
                shares.keySet().stream().sorted().toList(), key -> shares.getOrDefault(key, 0));
    }
}
