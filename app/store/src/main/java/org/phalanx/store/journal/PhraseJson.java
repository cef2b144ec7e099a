package org.phalanx.store.journal;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.store.schema.TextArrays;

/// A phrase in one column: key and arguments as a JSON array.
public final class PhraseJson {

    private PhraseJson() {}

    public static String write(Phrase phrase) {
        var parts = new ArrayList<String>();
        parts.add(phrase.key());
        parts.addAll(phrase.args());
        return TextArrays.write(parts);
    }

    public static Phrase read(String text) {
        List<String> parts = TextArrays.read(text);
        return new Phrase(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
