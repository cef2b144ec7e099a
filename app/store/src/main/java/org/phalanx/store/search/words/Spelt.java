package org.phalanx.store.search.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// A name as people type it without Chinese: its pinyin and its initials, from every syllable on,
/// so that it is found by its middle too.
///
/// @param beginnings what begins with the first syllable, in any way to read it
/// @param pinyin syllables written together, from the first, the second and so on
/// @param initials first letters likewise
public record Spelt(
        SequencedSet<String> beginnings,
        SequencedSet<String> pinyin,
        SequencedSet<String> initials) {

    /// Syllables of one word of the index; nobody types more.
    static final int MOST = 8;

    /// Nothing, for a name without Chinese.
    private static final Spelt NONE = empty();

    /// The spellings of a name.
    public static Spelt of(List<Readings.Part> parts) {
        if (parts.stream().allMatch(Readings.Part::isRun)) {
            return NONE;
        }
        Spelt spelt = empty();
        for (List<String> way : Readings.ways(parts)) {
            for (int from = 0; from < way.size(); from++) {
                var pinyin = new StringBuilder();
                var initials = new StringBuilder();
                for (int i = from; i < Math.min(way.size(), from + MOST); i++) {
                    pinyin.append(way.get(i));
                    initials.append(initial(parts.get(i), way.get(i)));
                }
                spelt.pinyin.add(pinyin.toString());
                spelt.initials.add(initials.toString());
                if (from == 0) {
                    spelt.beginnings.add(pinyin.toString());
                    spelt.beginnings.add(initials.toString());
                }
            }
        }
        return spelt;
    }

    private static Spelt empty() {
        return new Spelt(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /// Of a syllable its first letter; runs of other letters are typed in full.
    static String initial(Readings.Part part, String syllable) {
        return part.isRun() ? syllable : syllable.substring(0, syllable.offsetByCodePoints(0, 1));
    }
}
