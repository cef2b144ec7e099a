package org.phalanx.sales.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankTest {

    @Property
    void findsRoomBetweenAnyTwo(
            @ForAll @Size(min = 1, max = 120) List<@IntRange(min = 0, max = 1000) Integer> places) {
        var ranks = new ArrayList<String>();
        for (int place : places) {
            int at = place % (ranks.size() + 1);
            String above = at == 0 ? null : ranks.get(at - 1);
            String below = at == ranks.size() ? null : ranks.get(at);
            ranks.add(at, Rank.between(above, below));
        }

        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allMatch(rank -> !rank.endsWith("0"));
    }

    @Property
    void putsLaterDealsBeforeEarlierOnes(
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long earlier,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long later,
            @ForAll long bits) {
        String first = Rank.newest(Instant.ofEpochMilli(earlier), new UUID(0, bits));
        String second = Rank.newest(Instant.ofEpochMilli(earlier + later), new UUID(0, ~bits));

        assertThat(second).isLessThan(first);
        assertThat(Rank.between(second, first)).isBetween(second, first);
    }

    @Property
    void putsADealBeforeTheFirst(@ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long at) {
        UUID deal = new UUID(1, 2);
        String first = Rank.newest(Instant.ofEpochMilli(at), deal);

        String before = Rank.first(Instant.ofEpochMilli(at), deal, first);
        String later = Rank.first(Instant.ofEpochMilli(at + 1), deal, first);

        assertThat(before).isLessThan(first);
        assertThat(later).isLessThan(first).hasSameSizeAs(first);
    }

    @Test
    void staysShortWhereOneDrops() {
        String above = null;
        String below = Rank.between(null, null);
        for (int i = 0; i < 1000; i++) {
            below = Rank.between(above, below);
        }

        assertThat(below.length()).isLessThan(210);
    }

    @Test
    void refusesNeighboursInTheWrongOrder() {
        assertThatThrownBy(() -> Rank.between("b", "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
