package org.phalanx.sales.imports.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.convert.Folded;

/// Finds records whose name is almost a text: the same letters and digits first, then few slips of
/// the pen, then one name within the other.
final class NearMisses {

    private static final int MOST = 5;
    private static final double WITHIN = 0.5;

    private NearMisses() {}

    static List<Candidate> of(String text, Directory names) {
        String wanted = Folded.bare(text);
        var found = new ArrayList<Candidate>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (Directory.Entry entry : names.all()) {
            double likeness = likeness(wanted, Folded.bare(entry.text()));
            if (likeness > 0) {
                found.add(new Candidate(entry.id(), entry.text(), likeness));
            }
        }
        found.sort(
                Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparing(Candidate::title));
        return found.stream().limit(MOST).toList();
    }

    /// From 0, nothing in common, to 1, the same letters and digits.
    static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int longer = Math.max(one.length(), other.length());
        int most = slips(Math.min(one.length(), other.length()));
        if (Math.abs(one.length() - other.length()) <= most) {
            int distance = distance(one, other, most);
            if (distance <= most) {
                return 1 - (double) distance / (longer + 1);
            }
        }
        return within(one, other) || within(other, one) ? WITHIN : 0;
    }

    /// How many slips a name of that length may have.
    private static int slips(int length) {
        return Math.min(3, length / 4);
    }

    private static boolean within(String part, String whole) {
        boolean ideographs = part.codePoints().anyMatch(Character::isIdeographic);
        return part.length() >= (ideographs ? 2 : 4) && whole.contains(part);
    }

    /// Insertions, deletions, replacements and swaps of neighbours; given up beyond `most`.
    private static int distance(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + swap);
                if (isSwapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
