package org.phalanx.store.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts texts into the words of the index. Width and letter case don't matter; every ideograph is a
/// word of its own, so that Chinese is found from any place and at any length.
public final class Words {

    /// Stands before a word of the index with which a name begins. A letter, which the index keeps,
    /// and none that anybody types.
    public static final String BEGIN = "\u0298";

    private Words() {}

    /// A text as comparisons want it: one width, small letters. As long as the text, as long as its
    /// characters keep their number.
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// The words of a text, ideographs one by one, runs of other letters and digits together.
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        var run = new StringBuilder();
        plain(text)
                .codePoints()
                .forEach(c -> {
                    boolean ideograph = Character.isIdeographic(c);
                    if (ideograph || !Character.isLetterOrDigit(c)) {
                        close(run, words);
                    }
                    if (ideograph) {
                        words.add(Character.toString(c));
                    } else if (Character.isLetterOrDigit(c)) {
                        run.appendCodePoint(c);
                    }
                });
        close(run, words);
        return words;
    }

    private static void close(StringBuilder run, List<String> words) {
        if (!run.isEmpty()) {
            words.add(run.toString());
            run.setLength(0);
        }
    }

    /// The letters and digits of a text and nothing else: two spellings of one name agree in it.
    public static String bare(String text) {
        var bare = new StringBuilder();
        plain(text).codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /// The digits of a telephone number, and its ends by which people know it.
    public static List<String> digits(String number) {
        String digits = plain(number).replaceAll("[^0-9]", "");
        var words = new ArrayList<String>();
        for (int last : new int[] {digits.length(), 11, 8, 7, 4}) {
            if (digits.length() >= last && last > 0) {
                String end = digits.substring(digits.length() - last);
                if (!words.contains(end)) {
                    words.add(end);
                }
            }
        }
        return words;
    }

    /// Whether a word is written in the letters of which pinyin is made.
    public static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
