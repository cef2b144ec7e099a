package org.phalanx.sales.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrangingTest {

    private static UUID id(int i) {
        return new UUID(1, i);
    }

    private static Map<UUID, Spot> three() {
        var spots = new LinkedHashMap<UUID, Spot>();
        spots.put(id(1), new Spot(0, 0, 6, 4));
        spots.put(id(2), new Spot(6, 0, 6, 4));
        spots.put(id(3), new Spot(0, 4, 12, 5));
        return spots;
    }

    @Test
    void whatStandsInTheWayGoesDown() {
        Map<UUID, Spot> after = Arranging.moved(three(), id(3), new Spot(0, 0, 12, 5));

        assertThat(after.get(id(3))).isEqualTo(new Spot(0, 0, 12, 5));
        assertThat(after.get(id(1))).isEqualTo(new Spot(0, 5, 6, 4));
        assertThat(after.get(id(2))).isEqualTo(new Spot(6, 5, 6, 4));
    }

    @Test
    void gapsAreClosedFromBelow() {
        Map<UUID, Spot> after = Arranging.without(three(), id(1));

        assertThat(after).containsOnlyKeys(id(2), id(3));
        assertThat(after.get(id(3)).y()).isEqualTo(4);
        assertThat(Arranging.without(after, id(2)).get(id(3)).y()).isZero();
    }

    @Test
    void aNewTileTakesTheFirstRoom() {
        assertThat(Arranging.free(Arranging.without(three(), id(2)), 4, 3))
                .isEqualTo(new Spot(6, 0, 4, 3));
        assertThat(Arranging.free(three(), 4, 3)).isEqualTo(new Spot(0, 9, 4, 3));
    }

    @Test
    void spotsStayOnTheGrid() {
        assertThat(new Spot(11, -3, 5, 0)).isEqualTo(new Spot(7, 0, 5, 1));
        assertThat(new Spot(8, 0, 4, 2).grown(6, 1)).isEqualTo(new Spot(8, 0, 4, 3));
        assertThat(new Spot(0, 0, 1, 1).grown(-3, -3)).isEqualTo(new Spot(0, 0, 1, 1));
    }

    @Test
    void nothingEverOverlaps() {
        var random = new SplittableRandom(7);
        Map<UUID, Spot> spots = three();
        for (int i = 4; i < 14; i++) {
            spots.put(id(i), Arranging.free(spots, 1 + random.nextInt(6), 1 + random.nextInt(6)));
        }
        for (int step = 0; step < 300; step++) {
            UUID one = id(1 + random.nextInt(13));
            Spot to =
                    new Spot(
                            random.nextInt(12),
                            random.nextInt(20),
                            1 + random.nextInt(12),
                            1 + random.nextInt(8));
            spots = Arranging.moved(spots, one, to);
            List<Spot> all = List.copyOf(spots.values());
            for (int i = 0; i < all.size(); i++) {
                for (int k = i + 1; k < all.size(); k++) {
                    assertThat(all.get(i).meets(all.get(k))).isFalse();
                }
            }
        }
        assertThat(spots).hasSize(13);
    }
}
