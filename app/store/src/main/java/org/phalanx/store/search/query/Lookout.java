package org.phalanx.store.search.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.search.found.Hit;
import org.phalanx.store.search.found.Hits;
import org.phalanx.store.search.index.SearchFields;
import org.phalanx.store.search.index.SearchTypes;
import org.phalanx.store.search.words.Readings;

/// Looks through all types within one snapshot.
public final class Lookout {

    /// Candidates of each kind that are weighed: among so many of one name the one that is meant is
    /// one of the newest, or more has to be typed.
    private static final int WEIGHED = 40;

    private final Numbers index;
    private final Candidates candidates;
    private final Schema schema;
    private final SearchTypes types;
    private final Readings readings;

    public Lookout(Connection connection, Schema schema, SearchTypes types, Readings readings) {
        this.index = new Numbers(connection);
        this.candidates = new Candidates(connection, schema);
        this.schema = schema;
        this.types = types;
        this.readings = readings;
    }

    /// Records by name, the type with the best hit first.
    public List<Hits> named(String typed, int most) throws SQLException {
        Wish wish = Wish.of(typed);
        var found = new ArrayList<Hits>();
        if (wish.isEmpty()) {
            return found;
        }
        var judge = new Judge(wish, readings);
        List<String> matches = List.of(wish.exact(), wish.beginning(), wish.anywhere());
        var numbers = index.of(Numbers.NAMES, matches, WEIGHED);
        for (RecordType type : SearchTypes.of(schema)) {
            List<Candidate> some =
                    candidates.read(type, of(type, numbers), SearchFields.names(type));
            add(type, weighed(judge, some), most, found);
        }
        found.sort(
                Comparator.comparingDouble((Hits hits) -> hits.hits().getFirst().score())
                        .reversed());
        return found;
    }

    private static List<Hit> weighed(Judge judge, List<Candidate> some) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < some.size(); i++) {
            hits.add(judge.weigh(some.get(i), i));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    /// Records by what was written about them.
    public List<Hits> written(String typed, int most) throws SQLException {
        Wish wish = Wish.of(typed);
        var found = new ArrayList<Hits>();
        if (wish.isEmpty()) {
            return found;
        }
        var numbers = index.of(Numbers.TEXTS, List.of(wish.anywhere()), most + 1);
        for (RecordType type : SearchTypes.of(schema)) {
            List<Candidate> some =
                    candidates.read(type, of(type, numbers), SearchFields.texts(type));
            List<Hit> hits = some.stream().map(one -> Passages.hit(one, wish)).toList();
            add(type, hits, most, found);
        }
        return found;
    }

    private SequencedSet<Long> of(RecordType type, Map<Integer, SequencedSet<Long>> numbers) {
        Integer ordinal = types.find(type.key());
        SequencedSet<Long> some = ordinal == null ? null : numbers.get(ordinal);
        return some == null ? Collections.emptyNavigableSet() : some;
    }

    /// Some records by id, in this order.
    public List<Hit> these(List<Hit.Key> keys) throws SQLException {
        var hits = new ArrayList<Hit>();
        for (Hit.Key key : keys) {
            RecordType type = schema.find(key.type()).orElse(null);
            if (type != null) {
                candidates.one(type, key.id()).map(Lookout::plain).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private static Hit plain(Candidate of) {
        return new Hit(
                of.type(), of.id(), of.title(), List.of(), of.second(), null, "", List.of(), 0);
    }

    private static void add(RecordType type, List<Hit> hits, int most, List<Hits> into) {
        if (!hits.isEmpty()) {
            into.add(new Hits(type, hits.stream().limit(most).toList(), hits.size() > most));
        }
    }
}
