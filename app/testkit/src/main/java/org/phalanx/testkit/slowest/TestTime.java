package org.phalanx.testkit.slowest;

import java.util.Comparator;

/// How long one test took, as one line of a module's times file: milliseconds, a tab, the test.
record TestTime(long millis, String test) {
    static final Comparator<TestTime> SLOWEST_FIRST =
            Comparator.comparingLong(TestTime::millis).reversed();

    String line() {
        return millis + "\t" + test;
    }

    static TestTime parse(String line) {
        int tab = line.indexOf('\t');
        return new TestTime(Long.parseLong(line.substring(0, tab)), line.substring(tab + 1));
    }
}
