package org.phalanx.store.query.passage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.store.live.Announcement;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.passage.Passages.Passage;

/// Keeps the trails of the last questions in memory and current by what commits announce: folding
/// the moves of a whole history takes the database a large part of a second, reading again the few
/// records of a commit takes no time.
///
/// Nothing is stored; what is kept follows from the database alone and goes with the process.
@Singleton
public final class Trails {

    private static final int MOST_TRAILS = 2;
    private static final int MOST_NOTES = 1_000;
    private static final int MOST_TOUCHED = 2_000;

    private final Deque<Announcement> notes = new ArrayDeque<>();
    private final Map<Passages, Trail> trails = new LinkedHashMap<>(4, .75f, true);
    private long forgotten;

    @Inject
    public Trails(Announcer announcer) {
        announcer.subscribe(this::note);
    }

    /// On the writer's thread, so it waits for nobody.
    private void note(Announcement announcement) {
        synchronized (notes) {
            notes.addLast(announcement);
            if (notes.size() > MOST_NOTES) {
                forgotten = notes.removeFirst().commit();
            }
        }
    }

    /// What became of the records at each step, as the snapshot sees it or later.
    public List<Passage> passages(Passages asked, Snapshot ask) {
        if (!isLasting(asked)) {
            return ask.passages(asked);
        }
        synchronized (trails) {
            return ask.passages(current(asked.ever(), ask), asked.cohort());
        }
    }

    private Trail current(Passages question, Snapshot ask) {
        Trail trail = trails.computeIfAbsent(question, Trail::new);
        Set<UUID> touched = touched(trail, ask);
        if (touched == null) {
            trail.clear();
            ask.follow(trail, null);
        } else if (!touched.isEmpty()) {
            touched.forEach(trail::remove);
            ask.follow(trail, touched);
        }
        trail.follows(ask.commit());
        if (trails.size() > MOST_TRAILS) {
            trails.remove(trails.keySet().iterator().next());
        }
        return trail;
    }

    /// Records that commits since the trail's changed; null when it has to be read as a whole.
    private @Nullable Set<UUID> touched(Trail trail, Snapshot ask) {
        List<Announcement> since = since(trail.commit());
        if (since == null) {
            return null;
        }
        Passages question = trail.question();
        String log = question.log().type().key();
        var records = new HashSet<UUID>();
        var moves = new HashSet<UUID>();
        for (Announcement one : since) {
            boolean mine =
                    one.changes().containsKey(question.type().key())
                            || one.changes().containsKey(log);
            if ((mine && one.batch())
                    || trail.others().stream().anyMatch(one.changes()::containsKey)) {
                return null;
            }
            add(one, question.type().key(), records);
            add(one, log, moves);
        }
        if (records.size() + moves.size() > MOST_TOUCHED) {
            return null;
        }
        records.addAll(ask.movers(question, moves));
        return records;
    }

    private static void add(Announcement from, String type, Set<UUID> to) {
        Announcement.Changed changed = from.changes().get(type);
        if (changed != null) {
            to.addAll(changed.records());
        }
    }

    /// What was announced after a commit; null when that is no longer known.
    private @Nullable List<Announcement> since(long commit) {
        synchronized (notes) {
            if (commit == Trail.NOTHING || commit < forgotten) {
                return null;
            }
            var since = new ArrayList<Announcement>();
            for (Announcement one : notes) {
                if (one.commit() > commit) {
                    since.add(one);
                }
            }
            return since;
        }
    }

    /// Whether the question means the same tomorrow and for everybody.
    private static boolean isLasting(Passages asked) {
        return isLasting(asked.filter())
                && isLasting(asked.failed())
                && isLasting(asked.log().filter());
    }

    private static boolean isLasting(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> all) -> all.stream().allMatch(Trails::isLasting);
            case Filter.Or(List<Filter> any) -> any.stream().allMatch(Trails::isLasting);
            case Filter.Not(Filter that) -> isLasting(that);
            case Filter.Compare(Operand left, var _, Operand right) ->
                    isLasting(left) && isLasting(right);
            case Filter.In(Operand one, var _) -> isLasting(one);
            case Filter.Includes(var _, Operand one) -> isLasting(one);
            case Filter.IsEmpty _, Filter.TextMatch _ -> true;
            case Filter.Some _ -> false;
        };
    }

    private static boolean isLasting(Operand operand) {
        return switch (operand) {
            case Operand.Path _, Operand.Self _, Operand.Literal _ -> true;
            case Operand.Me _, Operand.Today _, Operand.At _, Operand.Now _ -> false;
        };
    }
}
