package org.phalanx.planted.broken.sales.habit;

final class IsWide {
    private final int sum;

    IsWide(int a, int b, int c, int d, int e, int f, int g, int h) {
        sum = a + b + c + d + e + f + g + h;
    }

    int sum() {
        return sum;
    }
}
