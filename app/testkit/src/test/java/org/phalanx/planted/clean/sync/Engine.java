package org.phalanx.planted.clean.sync;

final class Engine {
    private Engine() {}

    static Thread start(Runnable work) {
        return Thread.ofVirtual().start(work);
    }
}
