package org.phalanx.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {
    private static final Currency YUAN = Currency.getInstance("CNY");

    private final Language language = new Language();
    private final MoneyFormat money = new MoneyFormat(language);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ¥0 | ¥0",
                "8600 | ¥8,600 | ¥8,600",
                "9999 | ¥9,999 | ¥9,999",
                "10300 | ¥1.03万 | ¥10.3K",
                "42500 | ¥4.25万 | ¥42.5K",
                "425000 | ¥42.5万 | ¥425K",
                "860000 | ¥86.0万 | ¥860K",
                "1280000 | ¥128万 | ¥1.28M",
                "11840000 | ¥1,184万 | ¥11.84M",
                "43180000 | ¥4,318万 | ¥43.18M",
                "103000000 | ¥1.03亿 | ¥103M",
                "1240000000 | ¥12.4亿 | ¥1.24B",
                "45600000000 | ¥456亿 | ¥45.60B",
                "-425000 | −¥42.5万 | −¥425K",
            })
    void shortensByTheHabitsOfTheLanguage(long yuan, String chinese, String english) {
        assertThat(money.compact(yuan * 100, YUAN)).isEqualTo(chinese);
        language.locale().set(Language.ENGLISH);
        assertThat(money.compact(yuan * 100, YUAN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999_960 | ¥1.00万 | ¥10.0K",
                "999_940 | ¥9,999 | ¥9,999",
                "9_999_600 | ¥10.0万 | ¥100K",
                "99_960_000 | ¥100万 | ¥1.00M",
                "9_999_999_900 | ¥1.00亿 | ¥100M",
                "99_999_999_900 | ¥10.0亿 | ¥1.00B",
            })
    void roundingReachesTheNextStepAsAWhole(String fen, String chinese, String english) {
        long minor = Long.parseLong(fen.replace("_", ""));
        assertThat(money.compact(minor, YUAN)).isEqualTo(chinese);
        language.locale().set(Language.ENGLISH);
        assertThat(money.compact(minor, YUAN)).isEqualTo(english);
    }

    @Test
    void headOfARecordKeepsOneDecimal() {
        assertThat(money.head(128_000_000, YUAN)).isEqualTo("¥128.0万");
        assertThat(money.head(860_000, YUAN)).isEqualTo("¥8,600");
        assertThat(money.head(10_300_000_000L, YUAN)).isEqualTo("¥1.03亿");
        language.locale().set(Language.ENGLISH);
        assertThat(money.head(128_000_000, YUAN)).isEqualTo("¥1.28M");
    }

    @Test
    void quotesAndExportsShowEveryCent() {
        assertThat(money.full(68_400_000, YUAN)).isEqualTo("¥684,000.00");
        assertThat(money.full(-1, YUAN)).isEqualTo("−¥0.01");
        assertThat(money.full(684_000, Currency.getInstance("JPY"))).isEqualTo("JP¥684,000");
    }

    @Test
    void otherCurrenciesKeepTheirSign() {
        language.locale().set(Language.ENGLISH);
        assertThat(money.compact(128_000_000, YUAN)).isEqualTo("¥1.28M");
        assertThat(money.compact(128_000_000, Currency.getInstance("USD"))).isEqualTo("US$1.28M");
        assertThat(money.compact(128_000_000, Currency.getInstance("CHF"))).isEqualTo("CHF 1.28M");
    }
}
