package org.phalanx.planted.clean.sales.target;

import java.util.List;

final class Words {
    static final List<String> ALL = List.of("open", "won");
    private static final int LIMIT = 5;

    private Words() {}

    static int limit() {
        return LIMIT;
    }
}
