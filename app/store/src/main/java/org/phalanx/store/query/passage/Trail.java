package org.phalanx.store.query.passage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.query.passage.Passages.Passage;

/// When each record of one question first came to each step or a later one: whatever period is
/// asked for is told from it without the database.
public final class Trail {

    /// The commit of a trail that was never read.
    static final long NOTHING = -1;

    private static final long NEVER = Long.MAX_VALUE;
    private static final int FIRST_ROOM = 1024;

    private final Passages question;
    private final Set<String> others = new HashSet<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final BitSet there = new BitSet();
    private final BitSet failed = new BitSet();
    private final long[][] entered;
    private long[] worth = new long[FIRST_ROOM];
    private long commit = NOTHING;

    /// @param question without a period
    Trail(Passages question) {
        this.question = question;
        this.entered = new long[question.steps().size()][FIRST_ROOM];
        for (Filter filter : List.of(question.filter(), question.failed())) {
            filter.paths()
                    .forEach(path -> path.hops().stream().map(Field::target).forEach(others::add));
        }
    }

    public Passages question() {
        return question;
    }

    /// Types whose records decide, beside the moves, which records the question is about.
    Set<String> others() {
        return others;
    }

    /// The commit up to which it has everything.
    long commit() {
        return commit;
    }

    void follows(long upTo) {
        commit = Math.max(commit, upTo);
    }

    void clear() {
        places.clear();
        there.clear();
        failed.clear();
        commit = NOTHING;
    }

    /// Takes a record out; it may be put in again.
    void remove(UUID record) {
        Integer place = places.get(record);
        if (place != null) {
            there.clear(place);
        }
    }

    /// Puts a record in that has not moved yet.
    void put(UUID record, long amount, boolean hasFailed) {
        int place = places.computeIfAbsent(record, _ -> places.size());
        if (place == worth.length) {
            grow();
        }
        there.set(place);
        failed.set(place, hasFailed);
        worth[place] = amount;
        for (long[] step : entered) {
            step[place] = NEVER;
        }
    }

    private void grow() {
        worth = Arrays.copyOf(worth, 2 * worth.length);
        for (int i = 0; i < entered.length; i++) {
            entered[i] = Arrays.copyOf(entered[i], worth.length);
        }
    }

    /// The place of a record, -1 when the question isn't about it.
    int place(UUID record) {
        Integer place = places.get(record);
        return place == null || !there.get(place) ? -1 : place;
    }

    /// A record came to a step, by its number from 1, and so to all before it.
    void move(int place, int number, long at) {
        for (int step = number - 1; step >= 0 && entered[step][place] > at; step--) {
            entered[step][place] = at;
        }
    }

    /// What became of the records that entered each step from a moment until before another.
    ///
    /// @param end before which they may have come to the next step
    public List<Passage> passages(long from, long to, long end, String currency) {
        var passages = new ArrayList<Passage>();
        for (int step = 0; step < entered.length; step++) {
            passages.add(passage(step, from, to, end, currency));
        }
        return passages;
    }

    private Passage passage(int step, long from, long to, long end, String currency) {
        long[] came = entered[step];
        long[] last = step > 0 ? entered[step - 1] : null;
        long[] next = step + 1 < entered.length ? entered[step + 1] : null;
        long count = 0;
        long earlier = 0;
        long advanced = 0;
        long lost = 0;
        BigInteger sum = BigInteger.ZERO;
        long part = 0;
        for (int i = there.nextSetBit(0); i >= 0; i = there.nextSetBit(i + 1)) {
            if (came[i] < from || came[i] >= to || came[i] == NEVER) {
                continue;
            }
            count++;
            earlier += last != null && last[i] < from ? 1 : 0;
            if (next != null && next[i] < end) {
                advanced++;
            } else if (failed.get(i)) {
                lost++;
            }
            long more = part + worth[i];
            if (((part ^ more) & (worth[i] ^ more)) < 0) {
                sum = sum.add(BigInteger.valueOf(part));
                more = worth[i];
            }
            part = more;
        }
        var major = new BigDecimal(sum.add(BigInteger.valueOf(part)), Money.digits(currency));
        return new Passage(question.steps().get(step), count, major, earlier, advanced, lost);
    }
}
