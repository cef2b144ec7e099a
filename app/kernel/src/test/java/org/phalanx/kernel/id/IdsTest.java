package org.phalanx.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void growWithTimeWithinAMillisecondAndWhenTheClockGoesBack() {
        var millis = new AtomicLong(1_700_000_000_000L);
        var ids =
                new TimeOrderedIds(
                        () -> Instant.ofEpochMilli(millis.get()), new SplittableRandom(1));
        UUID last = ids.next();
        for (int i = 0; i < 10_000; i++) {
            millis.addAndGet(i % 7 - 3);
            UUID next = ids.next();
            assertThat(Bits.text(next)).isNotEqualTo(Bits.text(last));
            assertThat(next.version()).isEqualTo(7);
            assertThat(next.variant()).isEqualTo(2);
            assertThat(
                            Long.compareUnsigned(
                                    next.getMostSignificantBits(), last.getMostSignificantBits()))
                    .isPositive();
            last = next;
        }
    }

    @Test
    void areTheSameWhereverTheyAreDerivedFromTheSameParts() {
        assertThat(Ids.derived("a", "b")).isEqualTo(Ids.derived("a", "b"));
        assertThat(Ids.derived("a", "b")).isNotEqualTo(Ids.derived("ab", ""));
        assertThat(Ids.derived("a").version()).isEqualTo(8);
    }

    @Property
    void comeBackFromBytesAndText(@ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        assertThat(Bits.id(Bits.bytes(id))).isEqualTo(id);
        assertThat(Bits.id(Bits.text(id))).isEqualTo(id);
        assertThat(Bits.text(id)).hasSize(22);
    }

    @Test
    void refuseOtherLengths() {
        assertThatThrownBy(() -> Bits.id(new byte[15])).hasMessageContaining("16 bytes");
    }
}
