package org.phalanx.store.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.phalanx.store.search.words.Words;

/// What somebody typed, taken apart: runs of ideographs that stand together, and other words of
/// which the beginning suffices.
///
/// @param bare all of it, letters and digits alone
/// @param terms all have to be met
public record Wish(String bare, List<Term> terms) {

    /// Longer ones are cut: nobody types more, and a pasted page isn't a name.
    private static final int MOST = 12;

    /// A run of ideographs, or one word of other letters and digits.
    ///
    /// @param text in plain letters
    /// @param ideographs whether it is Chinese
    public record Term(String text, boolean ideographs) {}

    public Wish {
        terms = List.copyOf(terms);
    }

    /// Takes apart what was typed.
    public static Wish of(String typed) {
        var terms = new ArrayList<Term>();
        for (String chunk : typed.split("\\s+", -1)) {
            var run = new StringBuilder();
            for (String word : Words.of(chunk)) {
                if (Character.isIdeographic(word.codePointAt(0))) {
                    run.append(word);
                } else {
                    close(run, terms);
                    terms.add(new Term(word, false));
                }
            }
            close(run, terms);
        }
        return new Wish(Words.bare(typed), terms.stream().limit(MOST).toList());
    }

    private static void close(StringBuilder run, List<Term> terms) {
        if (!run.isEmpty()) {
            terms.add(new Term(run.toString(), true));
            run.setLength(0);
        }
    }

    /// Whether there is nothing to look for.
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// Whether all of it may be pinyin or initials.
    public boolean isLatin() {
        return terms.size() == 1 && Words.isLatin(bare);
    }

    /// Names that are just this.
    String exact() {
        return "whole : " + quoted(bare);
    }

    /// Names that begin with this, as they are written or spoken.
    String beginning() {
        return quoted(Words.BEGIN + bare) + " *";
    }

    /// Names and texts in which all terms stand somewhere.
    String anywhere() {
        return terms.stream().map(Wish::match).collect(Collectors.joining(" AND "));
    }

    private static String match(Term term) {
        return term.ideographs()
                ? quoted(String.join(" ", Words.of(term.text())))
                : quoted(term.text()) + " *";
    }

    /// Nothing but letters, digits and blanks comes here.
    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
