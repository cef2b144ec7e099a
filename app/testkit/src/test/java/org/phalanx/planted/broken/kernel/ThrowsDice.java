package org.phalanx.planted.broken.kernel;

import java.security.SecureRandom;

final class ThrowsDice {
    private ThrowsDice() {}

    static int number() {
        return new SecureRandom().nextInt();
    }
}
