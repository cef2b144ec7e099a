package org.phalanx.store.text;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// A bundle of messages that words phrases; features register theirs by Multibinder.
///
/// @param baseName such as `org.phalanx.sales.pipeline.messages`
public record PhraseBundle(String baseName) {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The bundle `messages` beside a class.
    public static PhraseBundle beside(Class<?> feature) {
        return new PhraseBundle(feature.getPackageName() + ".messages");
    }

    Optional<String> pattern(String key, Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        baseName, locale, PhraseBundle.class.getClassLoader(), EXACT);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
