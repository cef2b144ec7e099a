package org.phalanx.planted.broken.sales.habit;

final class GivesInstance {
    private static final GivesInstance ONLY = new GivesInstance();

    static GivesInstance getInstance() {
        return ONLY;
    }
}
