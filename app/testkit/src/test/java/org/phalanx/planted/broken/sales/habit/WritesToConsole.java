package org.phalanx.planted.broken.sales.habit;

final class WritesToConsole {
    private WritesToConsole() {}

    static void say(String text) {
        System.out.println(text);
    }

    static void fail(IllegalStateException thrown) {
        thrown.printStackTrace();
    }
}
