package org.phalanx.store.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.search.found.Hit;

/// Cuts out of long texts the passage that was looked for.
final class Passages {

    /// Characters before what was found, so that one sees of what it speaks.
    private static final int BEFORE = 16;

    private static final int LONGEST = 120;
    private static final String CUT = "…";

    private Passages() {}

    /// The hit that a record is by its texts.
    static Hit hit(Candidate of, Wish wish) {
        Candidate.Name best = of.names().isEmpty() ? null : of.names().getFirst();
        int most = -1;
        for (Candidate.Name text : of.names()) {
            int met = met(text.text(), wish);
            if (met > most) {
                most = met;
                best = text;
            }
        }
        Field field = best == null ? null : best.field();
        boolean titled = field != null && field.key().equals(of.type().face().title());
        String passage = best == null ? "" : passage(best.text(), wish);
        return new Hit(
                of.type(),
                of.id(),
                of.title(),
                titled ? marks(of.title(), wish) : List.of(),
                of.second(),
                titled ? null : field,
                titled ? "" : passage,
                titled ? List.of() : marks(passage, wish),
                most);
    }

    private static int met(String text, Wish wish) {
        return (int)
                wish.terms().stream()
                        .filter(term -> Marks.literal(text, term.text()).isPresent())
                        .count();
    }

    private static String passage(String text, Wish wish) {
        String line = text.replaceAll("\\s+", " ").strip();
        int at =
                wish.terms().stream()
                        .map(term -> Marks.literal(line, term.text()))
                        .flatMap(Optional::stream)
                        .mapToInt(Marks.Span::from)
                        .min()
                        .orElse(0);
        int from = at <= BEFORE ? 0 : at - BEFORE;
        int to = Math.min(line.length(), from + LONGEST);
        return (from > 0 ? CUT : "") + line.substring(from, to) + (to < line.length() ? CUT : "");
    }

    private static List<Hit.Mark> marks(String text, Wish wish) {
        var marks = new ArrayList<Hit.Mark>();
        for (Wish.Term term : wish.terms()) {
            Marks.literal(text, term.text())
                    .ifPresent(span -> marks.add(new Hit.Mark(span.from(), span.to())));
        }
        return marks;
    }
}
