package org.phalanx.desktop.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way that the reader came, for back and forward.
final class Trail {
    private static final int LONGEST = 100;

    private final List<Stop> stops = new ArrayList<>();
    private int at = -1;

    record Stop(String screenId, @Nullable String argument) {}

    /// Goes on from the present stop; what lay ahead of it is forgotten.
    void visit(Stop stop) {
        if (at >= 0 && stops.get(at).equals(stop)) {
            return;
        }
        stops.subList(at + 1, stops.size()).clear();
        stops.add(stop);
        if (stops.size() > LONGEST) {
            stops.removeFirst();
        }
        at = stops.size() - 1;
    }

    @Nullable Stop back() {
        return at > 0 ? stops.get(--at) : null;
    }

    @Nullable Stop forward() {
        return at < stops.size() - 1 ? stops.get(++at) : null;
    }
}
