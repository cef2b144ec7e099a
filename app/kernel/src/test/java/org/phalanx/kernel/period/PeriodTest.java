package org.phalanx.kernel.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void readsYearsQuartersMonthsDaysAndSpans() {
        assertThat(span("2017")).isEqualTo("2017-01-01..2017-12-31");
        assertThat(span("2017-Q1")).isEqualTo("2017-01-01..2017-03-31");
        assertThat(span("2017Q4")).isEqualTo("2017-10-01..2017-12-31");
        assertThat(span("2016-02")).isEqualTo("2016-02-01..2016-02-29");
        assertThat(span("2017-03-05")).isEqualTo("2017-03-05..2017-03-05");
        assertThat(span("2017-03..2017-Q3")).isEqualTo("2017-03-01..2017-09-30");
    }

    @Test
    void refusesWhatIsNone() {
        assertThat(Period.parse("last year")).isEmpty();
        assertThat(Period.parse("2017-13")).isEmpty();
        assertThat(Period.parse("2017-02-30")).isEmpty();
        assertThat(Period.parse("2018..2017")).isEmpty();
    }

    @Test
    void knowsTheQuarterOfADay() {
        assertThat(Period.quarterOf(LocalDate.of(2026, 11, 18)).text()).isEqualTo("2026-Q4");
        assertThat(Period.quarterOf(LocalDate.of(2026, 3, 31)).text()).isEqualTo("2026-Q1");
    }

    private static String span(String text) {
        Period period = Period.parse(text).orElseThrow();
        return period.first() + ".." + period.last();
    }
}
