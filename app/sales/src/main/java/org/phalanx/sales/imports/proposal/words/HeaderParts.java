package org.phalanx.sales.imports.proposal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a header that may be a name by themselves: runs of words, runs of ideographs.
final class HeaderParts {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|\\p{Lu}?[\\p{Ll}\\p{Lo}&&[^\\p{IsHan}]]+|\\p{Lu}+|\\p{N}+");
    private static final int LEAST_LETTERS = 4;
    private static final int MOST_WORDS = 12;
    private static final double LEAST = 0.5;

    private HeaderParts() {}

    /// A part and how much it counts for, from a half to nearly one.
    record Part(String text, double share, int end) {}

    /// All parts, longest first; of equal ones the last first, since that is what is meant.
    static List<Part> of(String header) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(header);
        while (matcher.find() && words.size() < MOST_WORDS) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        var parts = new ArrayList<Part>();
        double all = String.join("", words).length();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                String text = HeaderKey.of(String.join("", words.subList(from, to))).bare();
                boolean whole = to - from == words.size();
                if (!whole && says(text)) {
                    parts.add(new Part(text, LEAST + (1 - LEAST) * text.length() / all - 0.1, to));
                }
            }
        }
        parts.sort(
                Comparator.comparingInt((Part part) -> part.text().length())
                        .thenComparingInt(Part::end)
                        .reversed());
        return parts;
    }

    private static boolean says(String text) {
        boolean ideographs = text.codePoints().anyMatch(Character::isIdeographic);
        return text.length() >= (ideographs ? 2 : LEAST_LETTERS);
    }
}
