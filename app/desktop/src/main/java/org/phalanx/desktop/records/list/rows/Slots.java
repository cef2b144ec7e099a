package org.phalanx.desktop.records.list.rows;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// As many places as a list has records. Only those that were looked at exist; rows are kept in
/// blocks, those far from sight are forgotten.
final class Slots extends ObservableListBase<Slot> {
    static final int BLOCK = 64;

    private static final int KEPT = 40;

    private final Map<Integer, Slot> seen = new HashMap<>();
    private final TreeSet<Integer> loaded = new TreeSet<>();
    private int size;

    @Override
    public Slot get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return seen.computeIfAbsent(index, Slot::new);
    }

    @Override
    public int size() {
        return size;
    }

    /// The row at a position, null when it wasn't read.
    @Nullable ListRow row(int index) {
        Slot slot = seen.get(index);
        return slot == null || index >= size ? null : slot.row().get();
    }

    /// Every row that is at hand.
    Stream<ListRow> rows() {
        return seen.values().stream().flatMap(slot -> Stream.ofNullable(slot.row().get()));
    }

    /// Takes over a new state: what was read before may be wrong now.
    void replace(int count, Block block) {
        loaded.clear();
        resize(count);
        int end = block.from() + block.rows().size();
        seen.forEach((index, slot) -> {
            if (index < block.from() || index >= end) {
                slot.fill(null);
            }
        });
        put(block);
    }

    /// Adds rows that were read, and forgets those farthest from them.
    void put(Block block) {
        for (int i = 0; i < block.rows().size(); i++) {
            int index = block.from() + i;
            if (index < size) {
                get(index).fill(block.rows().get(i));
            }
        }
        markLoaded(block);
        while (loaded.size() > KEPT) {
            int near = block.from() / BLOCK;
            boolean top = near - loaded.first() > loaded.last() - near;
            forget(top ? loaded.first() : loaded.last());
        }
    }

    /// Adds one whole block, which may have become shorter than the list believes.
    void putWhole(Block block) {
        put(block);
        loaded.add(block.from() / BLOCK);
    }

    /// Blocks of which every row is there.
    private void markLoaded(Block block) {
        int end = block.from() + block.rows().size();
        for (int of = (block.from() + BLOCK - 1) / BLOCK; of * BLOCK < end; of++) {
            if (Math.min((of + 1) * BLOCK, size) <= end) {
                loaded.add(of);
            }
        }
    }

    private void forget(int block) {
        loaded.remove(block);
        for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
            Slot slot = seen.remove(i);
            if (slot != null) {
                slot.fill(null);
            }
        }
    }

    /// The first block between two positions that is still missing, −1 when all are there.
    int missing(int first, int last) {
        for (int of = first / BLOCK; of <= Math.min(last, size - 1) / BLOCK && size > 0; of++) {
            if (!loaded.contains(of)) {
                return of;
            }
        }
        return -1;
    }

    private void resize(int count) {
        if (count == size) {
            return;
        }
        beginChange();
        int before = size;
        if (count > before) {
            size = count;
            nextAdd(before, count);
        } else {
            List<Slot> gone = Collections.nCopies(before - count, new Slot(-1));
            size = count;
            seen.keySet().removeIf(index -> index >= count);
            nextRemove(count, gone);
        }
        endChange();
    }
}
