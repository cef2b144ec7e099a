package org.phalanx.sales.imports.mapping;

import org.phalanx.kernel.change.Phrase;

/// A mapping that can't be used: names the file, the place in it and what is wrong.
public final class MappingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    /// @param place file and key, such as `maven.yaml: files[2].columns.product`
    /// @param key of the message
    /// @param detail what goes into its gap
    public MappingException(String place, String key, String detail) {
        super(place + ": " + key + " " + detail);
        this.phrase = Phrase.of(key, place, detail);
    }

    /// What is wrong, for people; place and detail are its arguments.
    public Phrase phrase() {
        return phrase;
    }
}
