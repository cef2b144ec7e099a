package org.phalanx.sales.dashboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How tiles make room: the moved one stands where it was put, those in its way go down, and all
/// rise as far as there is nothing above them.
public final class Arranging {

    private static final UUID NOBODY = new UUID(0, 0);

    private Arranging() {}

    /// The spots of all tiles after one was put elsewhere.
    public static Map<UUID, Spot> moved(Map<UUID, Spot> now, UUID tile, Spot to) {
        var placed = new LinkedHashMap<UUID, Spot>();
        placed.put(tile, to);
        for (Map.Entry<UUID, Spot> other : inOrder(now)) {
            if (!other.getKey().equals(tile)) {
                placed.put(other.getKey(), below(other.getValue(), placed));
            }
        }
        return risen(placed, tile);
    }

    /// The spots of those that are left after one was taken away.
    public static Map<UUID, Spot> without(Map<UUID, Spot> now, UUID tile) {
        var left = new HashMap<>(now);
        left.remove(tile);
        return risen(left, tile);
    }

    /// Where a new tile of this size fits first.
    public static Spot free(Map<UUID, Spot> now, int width, int height) {
        for (int y = 0; ; y++) {
            for (int x = 0; x <= Spot.COLUMNS - width; x++) {
                var spot = new Spot(x, y, width, height);
                if (now.values().stream().noneMatch(spot::meets)) {
                    return spot;
                }
            }
        }
    }

    /// Those that stand elsewhere than before.
    public static Map<UUID, Spot> changed(Map<UUID, Spot> before, Map<UUID, Spot> after) {
        var changed = new LinkedHashMap<UUID, Spot>();
        after.forEach((tile, spot) -> {
            if (!spot.equals(before.get(tile))) {
                changed.put(tile, spot);
            }
        });
        return changed;
    }

    private static Spot below(Spot spot, Map<UUID, Spot> placed) {
        Spot at = spot;
        boolean free = false;
        while (!free) {
            free = true;
            for (Spot other : placed.values()) {
                if (at.meets(other)) {
                    at = new Spot(at.x(), other.foot(), at.width(), at.height());
                    free = false;
                }
            }
        }
        return at;
    }

    private static Map<UUID, Spot> risen(Map<UUID, Spot> placed, UUID first) {
        var risen = new LinkedHashMap<UUID, Spot>();
        for (Map.Entry<UUID, Spot> tile : inOrder(placed, first)) {
            Spot at = tile.getValue();
            Spot higher = at.moved(0, -1);
            while (at.y() > 0 && risen.values().stream().noneMatch(higher::meets)) {
                at = higher;
                higher = at.moved(0, -1);
            }
            risen.put(tile.getKey(), at);
        }
        return risen;
    }

    private static List<Map.Entry<UUID, Spot>> inOrder(Map<UUID, Spot> spots) {
        return inOrder(spots, NOBODY);
    }

    /// From the top, and in a row from the left; the first one before all others of its row.
    private static List<Map.Entry<UUID, Spot>> inOrder(Map<UUID, Spot> spots, UUID first) {
        return spots.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<UUID, Spot> one) -> one.getValue().y())
                                .thenComparing(one -> !one.getKey().equals(first))
                                .thenComparingInt(one -> one.getValue().x())
                                .thenComparing(Map.Entry::getKey))
                .toList();
    }
}
