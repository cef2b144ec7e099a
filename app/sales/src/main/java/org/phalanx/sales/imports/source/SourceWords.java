package org.phalanx.sales.imports.source;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of this feature, in Chinese for Chinese readers and in English for all others.
public final class SourceWords {
    private static final String BUNDLE = "org.phalanx.sales.imports.source.messages";

    private SourceWords() {}

    /// A sentence with its gaps filled.
    ///
    /// @throws java.util.MissingResourceException when there is no such sentence
    public static String of(Locale locale, String key, List<String> arguments) {
        Locale language =
                Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                        ? Locale.SIMPLIFIED_CHINESE
                        : Locale.ENGLISH;
        String pattern = ResourceBundle.getBundle(BUNDLE, language).getString(key);
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }
}
