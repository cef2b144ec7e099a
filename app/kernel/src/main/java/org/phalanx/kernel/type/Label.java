package org.phalanx.kernel.type;

import java.util.Locale;

/// A text in the two languages of the product.
///
/// @param zh simplified Chinese, never empty
/// @param en English, never empty
public record Label(String zh, String en) {

    /// The same text in both languages, for what people named themselves.
    public static Label of(String text) {
        return new Label(text, text);
    }

    /// The text for a locale: Chinese for every Chinese one, else English.
    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }
}
