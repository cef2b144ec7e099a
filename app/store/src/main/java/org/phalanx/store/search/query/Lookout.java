package org.phalanx.store.search.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.search.found.Hit;
import org.phalanx.store.search.found.Hits;
import org.phalanx.store.search.index.SearchTypes;
import org.phalanx.store.search.words.Readings;

/// Looks through all types within one snapshot.
public final class Lookout {

    /// Candidates of each kind that are weighed: among so many of one name the one that is meant is
    /// one of the newest, or more has to be typed.
    private static final int WEIGHED = 40;

    private final Candidates candidates;
    private final Schema schema;
    private final SearchTypes types;
    private final Readings readings;

    public Lookout(Connection connection, Schema schema, SearchTypes types, Readings readings) {
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
        for (RecordType type : SearchTypes.of(schema)) {
            Integer ordinal = types.find(type.key());
            if (ordinal != null) {
                List<Candidate> some = candidates.named(type, ordinal, wish, WEIGHED);
                add(type, weighed(judge, some), most, found);
            }
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
        for (RecordType type : SearchTypes.of(schema)) {
            Integer ordinal = types.find(type.key());
            if (ordinal != null) {
                List<Candidate> some = candidates.written(type, ordinal, wish, most + 1);
                List<Hit> hits = some.stream().map(one -> Passages.hit(one, wish)).toList();
                add(type, hits, most, found);
            }
        }
        return found;
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
