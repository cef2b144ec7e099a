package org.phalanx.store.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.store.search.found.Hit;
import org.phalanx.store.search.words.Readings;
import org.phalanx.store.search.words.Words;

/// Weighs records against a wish: what is called just so comes first, then what begins so, what is
/// read so, what has it in the middle; a key that fits counts like a name. Among equals the shorter
/// name, mine, and what came first in the index.
public final class Judge {

    private static final double MINE = 4;
    private static final double LATER = 0.05;
    private static final double LONGER = 0.2;
    private static final double MOST_LONGER = 8;

    private final Wish wish;
    private final Readings readings;

    Judge(Wish wish, Readings readings) {
        this.wish = wish;
        this.readings = readings;
    }

    /// How well something fits.
    private record Fit(double score, List<Hit.Mark> marks) {

        static final Fit NONE = new Fit(0, List.of());
    }

    /// The hit that a record is.
    ///
    /// @param place among the candidates, from 0
    Hit weigh(Candidate of, int place) {
        Fit title = title(of);
        Field field = null;
        Fit best = Fit.NONE;
        String text = "";
        for (Candidate.Name name : of.names()) {
            Fit fit = name(name);
            if (fit.score() > best.score()) {
                best = fit;
                field = name.field();
                text = name.text();
            }
        }
        boolean byTitle = title.score() >= best.score();
        double score = Math.max(title.score(), best.score()) - LATER * place;
        return new Hit(
                of.type(),
                of.id(),
                of.title(),
                title.marks(),
                of.second(),
                byTitle ? null : field,
                byTitle ? "" : text,
                byTitle ? List.of() : best.marks(),
                of.spot().mine() ? score + MINE : score);
    }

    /// Where a text has what was typed, or its reading; nothing when it hasn't.
    public static Optional<List<Hit.Mark>> marks(String text, String typed, Readings readings) {
        Wish wish = Wish.of(typed);
        Optional<Marks.Span> literal = Marks.literal(text, wish.bare());
        if (literal.isPresent() || !wish.isLatin()) {
            return literal.map(span -> marks(Optional.of(span)));
        }
        return Marks.spoken(readings.parts(text, false), wish.bare())
                .map(found -> marks(Optional.of(found.span())));
    }

    private Fit title(Candidate of) {
        String bare = Words.bare(of.title());
        double longer =
                Math.min(MOST_LONGER, LONGER * Math.max(0, bare.length() - wish.bare().length()));
        int at = bare.indexOf(wish.bare());
        if (at >= 0) {
            double score = bare.equals(wish.bare()) ? 100 : at == 0 ? 85 : 70;
            return new Fit(score - longer, marks(Marks.literal(of.title(), wish.bare())));
        }
        Fit spoken = spoken(of, longer);
        return spoken.score() > 0 ? spoken : terms(of.title(), bare, longer);
    }

    private Fit spoken(Candidate of, double longer) {
        if (!wish.isLatin()) {
            return Fit.NONE;
        }
        List<Readings.Part> parts = readings.parts(of.title(), of.type().face().search().person());
        return Marks.spoken(parts, wish.bare())
                .map(found -> {
                    double score = found.whole() ? 80 : found.start() ? 65 : 45;
                    double less = found.initials() ? 3 : 0;
                    return new Fit(
                            score - less - longer,
                            parts.isEmpty() ? List.of() : marks(Optional.of(found.span())));
                })
                .orElse(Fit.NONE);
    }

    /// All terms, each somewhere.
    private Fit terms(String title, String bare, double longer) {
        var marks = new ArrayList<Hit.Mark>();
        for (Wish.Term term : wish.terms()) {
            if (!bare.contains(term.text())) {
                return new Fit(20 - longer, marks);
            }
            marks.addAll(marks(Marks.literal(title, term.text())));
        }
        return new Fit(60 - longer, marks);
    }

    private Fit name(Candidate.Name name) {
        String bare =
                name.field().kind() == Kind.PHONE
                        ? Words.bare(name.text()).replaceAll("[^0-9]", "")
                        : Words.bare(name.text());
        int at = bare.indexOf(wish.bare());
        if (at < 0) {
            return Fit.NONE;
        }
        double score = bare.equals(wish.bare()) ? 95 : at == 0 ? 62 : 58;
        return new Fit(score, marks(Marks.literal(name.text(), wish.bare())));
    }

    private static List<Hit.Mark> marks(Optional<Marks.Span> span) {
        return span.map(one -> List.of(new Hit.Mark(one.from(), one.to()))).orElse(List.of());
    }
}
