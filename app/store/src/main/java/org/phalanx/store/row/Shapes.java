package org.phalanx.store.row;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.schema.Table;

/// The shapes that records are written in: those of one import or one kind of gesture fill the same
/// few fields again and again, and a row is written quicker without its many empty columns.
final class Shapes {

    private static final int MOST_TABLES = 256;
    private static final int MOST_OF_TABLE = 32;

    private final IdentityHashMap<Table, Map<BitSet, Shape>> known = new IdentityHashMap<>();

    /// The shape with just these fields.
    ///
    /// @param keys of fields
    Shape of(Table table, Collection<String> keys) {
        BitSet filled = places(table, keys);
        Map<BitSet, Shape> shapes = shapes(table);
        return shapes.size() < MOST_OF_TABLE || shapes.containsKey(filled)
                ? shapes.computeIfAbsent(filled, fields -> shape(table, fields))
                : shape(table, filled);
    }

    /// A shape with these fields; with all where records are so unlike each other that it doesn't
    /// pay to remember how.
    ///
    /// @param keys of fields
    Shape covering(Table table, Collection<String> keys) {
        BitSet filled = places(table, keys);
        Map<BitSet, Shape> shapes = shapes(table);
        if (shapes.size() >= MOST_OF_TABLE && !shapes.containsKey(filled)) {
            filled.set(0, table.fields().size());
        }
        return shapes.computeIfAbsent(filled, fields -> shape(table, fields));
    }

    private static BitSet places(Table table, Collection<String> keys) {
        var filled = new BitSet(table.fields().size());
        for (String key : keys) {
            Integer place = table.places().get(key);
            if (place != null) {
                filled.set(place);
            }
        }
        return filled;
    }

    private Map<BitSet, Shape> shapes(Table table) {
        Map<BitSet, Shape> shapes = known.get(table);
        if (shapes == null) {
            if (known.size() >= MOST_TABLES) {
                // tables of schemas that are no longer in force
                known.clear();
            }
            shapes = new HashMap<>();
            known.put(table, shapes);
        }
        return shapes;
    }

    private static Shape shape(Table table, BitSet filled) {
        List<Field> fields = new ArrayList<>();
        filled.stream().forEach(place -> fields.add(table.fields().get(place)));
        return new Shape(table, fields);
    }
}
