package org.phalanx.store.open;

/// The database could not do what it must always be able to do: disk full, file gone, damage.
///
/// Never for bad input, which is refused by value.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
