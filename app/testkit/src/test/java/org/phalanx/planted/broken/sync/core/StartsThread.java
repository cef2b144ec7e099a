package org.phalanx.planted.broken.sync.core;

final class StartsThread {
    private StartsThread() {}

    static Thread run(Runnable work) {
        return Thread.ofVirtual().start(work);
    }
}
