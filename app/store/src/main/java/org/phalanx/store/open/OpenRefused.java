package org.phalanx.store.open;

import org.phalanx.kernel.change.Phrase;

/// A workspace can't be opened or made at this place; the phrase says why and what to do.
public final class OpenRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public OpenRefused(String key, String... args) {
        super(key + " " + String.join(", ", args));
        this.phrase = Phrase.of(key, args);
    }

    public Phrase phrase() {
        return phrase;
    }
}
