package org.phalanx.planted.broken.sales.habit;

import jakarta.inject.Inject;
import jakarta.inject.Named;

final class WantsNamed {
    private final String text;

    @Inject
    WantsNamed(@Named("text") String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
