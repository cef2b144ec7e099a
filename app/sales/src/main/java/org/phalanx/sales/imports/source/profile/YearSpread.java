package org.phalanx.sales.imports.source.profile;

import java.util.BitSet;

/// Tells the year from the day in dates such as 26-03-05: days take many values, years few.
final class YearSpread {
    private static final int CLEARLY = 3;

    private final BitSet first = new BitSet();
    private final BitSet last = new BitSet();

    void add(String text) {
        int[] numbers = new int[3];
        int place = 0;
        for (int i = 0; i < text.length() && place < 3; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[place] = numbers[place] * 10 + (c - '0');
            } else {
                place++;
            }
        }
        first.set(numbers[0]);
        last.set(numbers[2]);
    }

    boolean yearIsFirst() {
        return first.cardinality() * CLEARLY <= last.cardinality();
    }

    boolean yearIsLast() {
        return last.cardinality() * CLEARLY <= first.cardinality();
    }
}
