package org.phalanx.sales.imports.survey;

import java.util.HashMap;
import java.util.Map;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.sales.imports.link.LinkPlan;

/// What the rows of one file are called, so that other rows of it can name them.
public final class FileKeys {

    private final String type;
    private final Map<String, Map<String, Long>> lines = new HashMap<>();

    /// @param type that the rows become
    public FileKeys(String type) {
        this.type = type;
    }

    void put(String field, String text, long line) {
        if (!text.isEmpty()) {
            lines.computeIfAbsent(field, key -> new HashMap<>()).put(Folded.of(text), line);
        }
    }

    /// The line of the last row that is called so, or 0.
    public long line(LinkPlan link, String text) {
        if (lines.isEmpty() || !link.type().equals(type)) {
            return 0;
        }
        for (String field : link.by()) {
            Long line = lines.getOrDefault(field, Map.of()).get(Folded.of(text));
            if (line != null) {
                return line;
            }
        }
        return 0;
    }
}
