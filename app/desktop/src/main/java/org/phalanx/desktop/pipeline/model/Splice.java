package org.phalanx.desktop.pipeline.model;

import java.util.List;

/// Brings one list in line with another by as small a change as its two ends allow, so that a view
/// keeps its place.
public final class Splice {

    private Splice() {}

    /// Changes only what lies between the equal beginnings and the equal ends.
    public static <T> void into(List<T> shown, List<T> wanted) {
        int most = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < most && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && shown.get(shown.size() - 1 - tail)
                        .equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        List<T> middle = wanted.subList(head, wanted.size() - tail);
        int both = Math.min(shown.size() - tail - head, middle.size());
        for (int i = 0; i < both; i++) {
            if (!shown.get(head + i).equals(middle.get(i))) {
                shown.set(head + i, middle.get(i));
            }
        }
        shown.subList(head + both, shown.size() - tail).clear();
        shown.addAll(head + both, middle.subList(both, middle.size()));
    }
}
