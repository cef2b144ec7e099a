package org.phalanx.store.pack;

import org.jspecify.annotations.Nullable;

/// A pack's file can't be read; the message names the file and what is wrong with it.
public final class PackException extends Exception {

    private static final long serialVersionUID = 1L;

    public PackException(String file, String what) {
        this(file, what, null);
    }

    public PackException(String file, String what, @Nullable Throwable cause) {
        super(file + ": " + what, cause);
    }
}
