package org.phalanx.store.kill;

import java.util.Arrays;

/// When and where a process is killed.
///
/// @param round number of the process
/// @param acknowledged how many gestures it has acknowledged before
/// @param place of the commit at which it is stopped, or [#ANYWHERE]
/// @param skipped how often it passes that place before it is stopped there
/// @param batch whether that is in bulk work
record Blow(int round, int acknowledged, String place, int skipped, boolean batch) {

    /// Wherever it happens to be.
    static final String ANYWHERE = "ANYWHERE";

    private static final String OPENING = "OPENING";

    static Blow anywhere(int round, int acknowledged) {
        return new Blow(round, acknowledged, ANYWHERE, 0, false);
    }

    static Blow at(int round, String place, int skipped) {
        return new Blow(round, 200, place, skipped, false);
    }

    static Blow inBatch(int round, String place, int skipped) {
        return new Blow(round, 200, place, skipped, true);
    }

    /// While it removes what an earlier one left of its bulk work.
    static Blow whileOpening(int round) {
        return new Blow(round, 0, OPENING, 0, false);
    }

    boolean isWhileOpening() {
        return place.equals(OPENING);
    }

    boolean isAnywhere() {
        return place.equals(ANYWHERE);
    }

    String[] arguments() {
        return new String[] {
            String.valueOf(round),
            String.valueOf(acknowledged),
            place,
            String.valueOf(skipped),
            String.valueOf(batch)
        };
    }

    static Blow of(String... arguments) {
        String[] last = Arrays.copyOfRange(arguments, arguments.length - 5, arguments.length);
        return new Blow(
                Integer.parseInt(last[0]),
                Integer.parseInt(last[1]),
                last[2],
                Integer.parseInt(last[3]),
                Boolean.parseBoolean(last[4]));
    }
}
