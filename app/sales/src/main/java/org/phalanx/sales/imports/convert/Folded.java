package org.phalanx.sales.imports.convert;

import java.text.Normalizer;
import java.util.Locale;

/// What spellings have in common when letter case, width and blanks around them don't matter.
public final class Folded {

    private static final int DEL = 0x7F;

    private Folded() {}

    /// The common form; blanks inside count as one.
    public static String of(String text) {
        String stripped = text.strip();
        String wide =
                isAscii(stripped)
                        ? stripped
                        : Normalizer.normalize(stripped, Normalizer.Form.NFKC).strip();
        return oneBlank(wide).toLowerCase(Locale.ROOT);
    }

    /// The common form without any blanks and marks: what is left is letters and digits.
    public static String bare(String text) {
        String folded = of(text);
        var bare = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= DEL) {
                return false;
            }
        }
        return true;
    }

    private static String oneBlank(String text) {
        boolean after = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (blank && (after || text.charAt(i) != ' ')) {
                return text.replaceAll("\\s+", " ");
            }
            after = blank;
        }
        return text;
    }
}
