package org.phalanx.sales.imports.source.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.cell.CellFormat;

/// Gathers the profile of one column, cell by cell, in bounded memory: it remembers a thousand
/// different texts with what they can be read as, and none when there are more.
final class ColumnTally {
    private static final int SAMPLES = 3;
    private static final int LONGEST_REMEMBERED = 200;

    private final String name;
    private final ShapeTally shapes = new ShapeTally();
    private final List<String> samples = new ArrayList<>();
    private @Nullable Map<String, Seen> seen = new LinkedHashMap<>();
    private int distinct;
    private long filled;
    private long blank;
    private int longest;

    ColumnTally(String name) {
        this.name = name;
    }

    void add(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            blank++;
            return;
        }
        filled++;
        longest = Math.max(longest, text.length());
        shapes.add(text, shape(text));
    }

    ColumnProfile profile() {
        List<CellFormat> formats = shapes.formats();
        return new ColumnProfile(
                name,
                filled,
                blank,
                Map.copyOf(shapes.notChosen()),
                values(),
                List.copyOf(samples),
                longest,
                List.copyOf(shapes.candidates(distinct)),
                formats.getFirst(),
                List.copyOf(formats.subList(1, formats.size())));
    }

    private long shape(String text) {
        Map<String, Seen> remembered = seen;
        Seen known = remembered == null ? null : remembered.get(text);
        if (known != null) {
            known.count++;
            return known.shape;
        }
        long shape = CellShape.of(text);
        if (samples.size() < SAMPLES && !samples.contains(text)) {
            samples.add(text);
        }
        if (remembered != null) {
            distinct++;
            boolean small = text.length() <= LONGEST_REMEMBERED;
            if (small && remembered.size() < ColumnProfile.MOST_VALUES) {
                remembered.put(text, new Seen(shape));
            } else {
                seen = null;
            }
        }
        return shape;
    }

    private Map<String, Long> values() {
        Map<String, Long> values = new LinkedHashMap<>();
        if (seen != null) {
            seen.forEach((text, known) -> values.put(text, known.count));
        }
        return Collections.unmodifiableMap(values);
    }

    private static final class Seen {
        private final long shape;
        private long count = 1;

        Seen(long shape) {
            this.shape = shape;
        }
    }
}
