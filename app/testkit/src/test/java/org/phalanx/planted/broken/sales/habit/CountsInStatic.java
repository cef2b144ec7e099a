package org.phalanx.planted.broken.sales.habit;

final class CountsInStatic {
    static int count;

    private CountsInStatic() {}
}
