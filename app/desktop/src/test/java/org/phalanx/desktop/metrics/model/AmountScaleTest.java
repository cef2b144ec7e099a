package org.phalanx.desktop.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountScaleTest {

    @ParameterizedTest
    @CsvSource({
        "8600, true, 0, '', 0",
        "425000, true, 4, 万, 2",
        "1153214, true, 4, 万, 1",
        "11840000, true, 4, 万, 0",
        "1240000000, true, 8, 亿, 2",
        "8600, false, 0, '', 0",
        "42500, false, 3, K, 2",
        "1153214, false, 6, M, 2",
        "118400000, false, 6, M, 1"
    })
    void greatestAmountHasAboutFourDigits(
            BigDecimal greatest, boolean chinese, int power, String unit, int decimals) {
        assertThat(AmountScale.of(greatest, chinese))
                .isEqualTo(new AmountScale(power, unit, decimals));
    }
}
