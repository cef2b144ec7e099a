package org.phalanx.planted.clean.launcher;

import com.google.inject.Injector;

final class Main {
    private Main() {}

    static void run(Injector injector) {
        System.out.println(injector);
    }
}
