package org.phalanx.launcher.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.store.keep.Keeping;
import org.phalanx.store.text.PhraseBundle;
import org.phalanx.store.text.Phrasebook;

/// Where commands write: results to standard output, words for people to standard error.
@Singleton
public final class Terminal {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    private final Locale locale = Phrasebook.spoken(Locale.getDefault());
    private final Phrasebook words =
            new Phrasebook(
                    Set.of(
                            PhraseBundle.beside(Terminal.class),
                            PhraseBundle.beside(Phrasebook.class),
                            PhraseBundle.beside(Keeping.class)));

    @Inject
    Terminal() {}

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /// The language of this terminal.
    public Locale locale() {
        return locale;
    }

    /// Words of the command line.
    public String text(String key, String... args) {
        return words.say(Phrase.of(key, args), locale);
    }

    /// Words of a phrase of the store.
    public String text(Phrase phrase) {
        return words.say(phrase, locale);
    }

    /// Tells a person.
    public void say(String text) {
        err.println(text);
    }

    /// Writes a result as a line.
    public void line(String text) {
        out.println(text);
    }

    /// Writes a result as JSON.
    public void json(Object result) {
        try {
            out.println(JSON.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result is no JSON", e);
        }
    }
}
