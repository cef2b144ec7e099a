package org.phalanx.desktop.records.value;

import java.util.Locale;
import org.phalanx.kernel.type.Label;

/// Names of types within a sentence: English writes `New deal` and `18 deals`, and leaves `SKU` as
/// it is.
public final class TypeWords {
    private TypeWords() {}

    public static String within(Label label, Locale locale) {
        String words = label.in(locale);
        boolean lowered =
                !Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                        && words.length() > 1
                        && Character.isLowerCase(words.charAt(1));
        return lowered ? words.substring(0, 1).toLowerCase(locale) + words.substring(1) : words;
    }
}
