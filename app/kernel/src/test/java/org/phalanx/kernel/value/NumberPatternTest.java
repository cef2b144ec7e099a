package org.phalanx.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.phalanx.kernel.value.NumberPattern.Place;

class NumberPatternTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void writesPeriodAndCounter() {
        assertThat(first("Q-{yyyy}-{0000}")).isEqualTo("Q-2026-0001");
        assertThat(first("合{yy}{MM}{dd}{000}号")).isEqualTo("合260309001号");
        assertThat(first("{0}")).isEqualTo("1");
    }

    @Test
    void refusesPatternsThatGiveNoNumbers() {
        assertThat(NumberPattern.of("Q-{yyyy}")).isEmpty();
        assertThat(NumberPattern.of("{00}-{00}")).isEmpty();
        assertThat(NumberPattern.of("{week}-{00}")).isEmpty();
        assertThat(NumberPattern.of("Q-{0000")).isEmpty();
        assertThat(NumberPattern.of("")).isEmpty();
    }

    @Property(tries = 200)
    void readsWhatItWrites(
            @ForAll @IntRange(min = 1990, max = 2100) int year,
            @ForAll @LongRange(min = 1, max = 99_999_999) long count) {
        NumberPattern pattern = NumberPattern.of("S{MM}.{yyyy}-{000}/X").orElseThrow();
        Place first = pattern.first(LocalDate.of(year, 5, 1));
        var place = new Place(first.before(), first.after(), count);

        assertThat(pattern.read(pattern.write(place))).contains(place);
        assertThat(pattern.read("x" + pattern.write(place))).isEmpty();
    }

    private static String first(String pattern) {
        NumberPattern read = NumberPattern.of(pattern).orElseThrow();
        return read.write(read.first(DAY));
    }
}
