package org.phalanx.sales.imports.convert;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers what a column's cells said: most columns say the same few things again and again.
///
/// Ends remembering when hardly any cell comes twice.
final class Memo implements CellReader {

    private static final int MOST = 4096;
    private static final int TRIAL = 512;
    private static final int SELDOM = 4;

    private final CellReader reader;
    private @Nullable Map<String, @Nullable Object> said = new HashMap<>();
    private int asked;

    Memo(CellReader reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable Object read(String cell) {
        Map<String, @Nullable Object> known = said;
        if (known == null) {
            return reader.read(cell);
        }
        Object value = known.get(cell);
        if (value == null && !known.containsKey(cell)) {
            value = reader.read(cell);
            if (known.size() < MOST) {
                known.put(cell, value);
            }
        }
        asked++;
        if (asked == TRIAL && known.size() > TRIAL - TRIAL / SELDOM) {
            said = null;
        }
        return value;
    }
}
