package org.phalanx.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyColumnTest {
    private static final Currency YUAN = Currency.getInstance("CNY");

    private static MoneyColumn around(long major, boolean chinese) {
        return MoneyColumn.around(major * 100, YUAN, chinese);
    }

    @Test
    void oneScaleForAllAmountsOfAColumn() {
        MoneyColumn column = around(831_000, true);

        assertThat(column.unit()).isEqualTo("万");
        assertThat(column.write(77_000_000)).isEqualTo("77.0");
        assertThat(column.write(256_000_000)).isEqualTo("256.0");
        assertThat(column.write(0)).isEqualTo("0");
        assertThat(column.write(-42_500_000)).isEqualTo("−42.5");
    }

    @Test
    void scaleFollowsTheTypicalAmountAndTheLanguage() {
        assertThat(around(1_140, true).unit()).isEmpty();
        assertThat(around(45_000, true).write(4_250_000)).isEqualTo("4.25");
        assertThat(around(1_280_000, true).write(128_000_000)).isEqualTo("128");
        assertThat(around(103_000_000, true).unit()).isEqualTo("亿");
        assertThat(around(425_000, false).unit()).isEqualTo("K");
        assertThat(around(425_000, false).write(42_500_000)).isEqualTo("425");
        assertThat(around(1_280_000, false).write(128_000_000)).isEqualTo("1.28");
    }
}
