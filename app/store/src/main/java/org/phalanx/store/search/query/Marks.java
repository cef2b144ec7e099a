package org.phalanx.store.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phalanx.store.search.words.Readings;
import org.phalanx.store.search.words.Words;

/// Where in a text stands what was looked for.
final class Marks {

    private Marks() {}

    /// A part of a text, from one place up to another.
    record Span(int from, int to) {}

    /// The letters and digits of a text with their places in it.
    private record Bare(String text, List<Integer> places) {

        static Bare of(String plain) {
            var text = new StringBuilder();
            var places = new ArrayList<Integer>();
            for (int at = 0; at < plain.length(); ) {
                int c = plain.codePointAt(at);
                if (Character.isLetterOrDigit(c)) {
                    text.appendCodePoint(c);
                    for (int i = 0; i < Character.charCount(c); i++) {
                        places.add(at + i);
                    }
                }
                at += Character.charCount(c);
            }
            return new Bare(text.toString(), places);
        }
    }

    /// Where letters and digits stand in a text, whatever is between them.
    static Optional<Span> literal(String text, String bare) {
        String plain = Words.plain(text);
        if (plain.length() != text.length() || bare.isEmpty()) {
            return Optional.empty();
        }
        Bare all = Bare.of(plain);
        int at = all.text().indexOf(bare);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                all.places().get(at),
                                all.places().get(at + bare.length() - 1) + 1));
    }

    /// What a name's reading has in common with typed letters.
    ///
    /// @param span the ideographs that are meant
    /// @param start whether they are the first ones
    /// @param whole whether they are all
    /// @param initials whether only first letters were typed
    record Spoken(Span span, boolean start, boolean whole, boolean initials) {}

    /// The best place at which letters are the reading of a name, or its initials.
    static Optional<Spoken> spoken(List<Readings.Part> parts, String letters) {
        Optional<Spoken> best = Optional.empty();
        for (List<String> way : Readings.ways(parts)) {
            for (int from = 0; from < way.size(); from++) {
                for (boolean initials : new boolean[] {false, true}) {
                    int to = reach(parts, way, from, letters, initials);
                    if (to > from && (best.isEmpty() || (from == 0 && !best.get().start()))) {
                        best =
                                Optional.of(
                                        new Spoken(
                                                span(parts, from, to),
                                                from == 0,
                                                from == 0 && to == way.size(),
                                                initials));
                    }
                }
            }
        }
        return best;
    }

    /// The part after those that the letters spell, or `from` when they don't.
    private static int reach(
            List<Readings.Part> parts,
            List<String> way,
            int from,
            String letters,
            boolean initials) {
        String rest = letters;
        int at = from;
        while (!rest.isEmpty() && at < way.size()) {
            boolean run = !Character.isIdeographic(parts.get(at).text().codePointAt(0));
            String syllable = initials && !run ? way.get(at).substring(0, 1) : way.get(at);
            if (rest.startsWith(syllable)) {
                rest = rest.substring(syllable.length());
            } else if (!initials && syllable.startsWith(rest)) {
                rest = "";
            } else {
                return from;
            }
            at++;
        }
        return rest.isEmpty() ? at : from;
    }

    private static Span span(List<Readings.Part> parts, int from, int to) {
        Readings.Part last = parts.get(to - 1);
        return new Span(parts.get(from).at(), last.at() + last.text().length());
    }
}
