package org.phalanx.store.text;

import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Words phrases and refusals in the reader's language.
public final class Phrasebook {

    private final Set<PhraseBundle> bundles;

    @Inject
    public Phrasebook(Set<PhraseBundle> bundles) {
        this.bundles = Set.copyOf(bundles);
    }

    /// The language of the texts for a locale: Chinese for every Chinese one, else English.
    public static Locale spoken(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? Locale.SIMPLIFIED_CHINESE
                : Locale.ENGLISH;
    }

    /// A phrase in words. A key without words is a fault of the program and is shown as it is.
    public String say(Phrase phrase, Locale locale) {
        return pattern(phrase.key(), locale)
                .map(pattern -> new MessageFormat(pattern, locale))
                .map(format -> format.format(phrase.args().toArray()))
                .orElseGet(() -> phrase.key() + phrase.args());
    }

    /// A refusal in words: the field that it is about, what is wrong, what to do.
    public String say(Refusal refusal, Schema schema, Locale locale) {
        var words = new StringBuilder();
        String label = label(refusal, schema, locale);
        if (label != null) {
            words.append(label).append(Locale.ENGLISH.equals(spoken(locale)) ? ": " : "：");
        }
        words.append(say(refusal.what(), locale));
        if (refusal.remedy() != null) {
            words.append(Locale.ENGLISH.equals(spoken(locale)) ? " " : "")
                    .append(say(refusal.remedy(), locale));
        }
        return words.toString();
    }

    private static @Nullable String label(Refusal refusal, Schema schema, Locale locale) {
        String field = refusal.field();
        if (refusal.type() == null || field == null) {
            return null;
        }
        Optional<RecordType> type = schema.find(refusal.type());
        return type.map(found -> found.fields().get(field))
                .map(found -> found.label().in(locale))
                .orElse(field);
    }

    private Optional<String> pattern(String key, Locale locale) {
        Locale spoken = spoken(locale);
        return bundles.stream()
                .map(bundle -> bundle.pattern(key, spoken))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
