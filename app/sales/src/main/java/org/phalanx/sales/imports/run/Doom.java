package org.phalanx.sales.imports.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phalanx.sales.imports.row.RowDraft;

/// Which rows of a table will be refused, when rows name other rows: found in a rehearsal, since a
/// row falls with the one that it names.
final class Doom {

    private final Set<Long> refused = new HashSet<>();
    private final Map<Long, List<Long>> namedBy = new HashMap<>();

    void note(RowDraft draft) {
        if (draft.isRefused()) {
            refused.add(draft.line());
        }
        for (RowDraft.Forward forward : draft.forwards()) {
            namedBy.computeIfAbsent(forward.line(), line -> new ArrayList<>()).add(draft.line());
        }
    }

    /// Lines of all rows that will be refused.
    Set<Long> lines() {
        Deque<Long> open = new ArrayDeque<>(refused);
        while (!open.isEmpty()) {
            for (long line : namedBy.getOrDefault(open.pop(), List.of())) {
                if (refused.add(line)) {
                    open.push(line);
                }
            }
        }
        return Set.copyOf(refused);
    }
}
