package org.phalanx.store.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.phalanx.kernel.change.Phrase;

/// Collects what the proofs find, the first of each kind word for word, the rest as a number.
final class Findings {

    /// So many are told; a damaged file may have a million, and all say the same.
    static final int MOST = 200;

    private final List<Finding> told = new ArrayList<>();
    private long total;

    void add(Finding finding) {
        total++;
        if (told.size() < MOST) {
            told.add(finding);
        }
    }

    void add(String type, UUID record, String key, String... args) {
        add(new Finding(Phrase.of(key, args), type, record));
    }

    List<Finding> told() {
        return List.copyOf(told);
    }

    long total() {
        return total;
    }
}
