package org.phalanx.desktop.search.model;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.store.search.found.Hit;

/// The records that were opened last from the palette, on this device. FX thread only.
final class Recent {

    private static final String KEY = "search.recent";
    private static final int MOST = 8;

    private final Memory memory;

    @Inject
    Recent(Memory memory) {
        this.memory = memory;
    }

    List<Hit.Key> all() {
        return memory.get(KEY).stream()
                .flatMap(text -> Arrays.stream(text.split(" ", -1)))
                .filter(one -> one.contains("/"))
                .map(Recent::key)
                .toList();
    }

    void add(Hit.Key opened) {
        var all = new ArrayList<>(all());
        all.remove(opened);
        all.addFirst(opened);
        memory.put(KEY, String.join(" ", all.stream().limit(MOST).map(Recent::text).toList()));
    }

    private static Hit.Key key(String text) {
        int slash = text.indexOf('/');
        return new Hit.Key(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
    }

    private static String text(Hit.Key key) {
        return key.type() + "/" + key.id();
    }
}
