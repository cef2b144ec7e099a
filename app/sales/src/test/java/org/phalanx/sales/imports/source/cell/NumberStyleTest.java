package org.phalanx.sales.imports.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.sales.imports.source.Reason;

class NumberStyleTest {
    private static final NumberStyle COMMA = new NumberStyle(',', '.', false, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1234|1234",
                "1,234.56|1234.56",
                "1 234.56|1234.56",
                "1'234'567|1234567",
                "12,34,567.8|1234567.8",
                "1234.5|1234.5",
                ".5|0.5",
                "-7|-7",
                "+7|7",
                "(1,200.00)|-1200.00",
                "¥1,200|1200",
                "￥ 1200.50|1200.50",
                "-$12|-12",
                "$-12|-12",
                "HK$ 12|12",
                "USD 12.5|12.5",
                "1200元|1200",
                "3.5万|35000",
                "1.2亿元|120000000",
                "45%|45",
                "12.5 %|12.5",
                "１，２３４．５|1234.5",
                "\u22125|-5",
                "1.5E+3|1500",
            })
    void readsNumbersWithAPoint(String text, BigDecimal value) {
        assertThat(NumberStyle.PLAIN.parse(text).orNull()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,56|1234.56", "1 234,5|1234.5", "0,5|0.5", "€ 12,00|12", "1.234|1234"})
    void readsNumbersWithAComma(String text, BigDecimal value) {
        assertThat(COMMA.parse(text).orNull()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12abc",
                "1,23",
                "1.2.3",
                "--1",
                "1,2345",
                "0,123",
                "12E5",
                "$",
                "1 2",
                "5.",
                "abc",
                "2017-03-01",
                "1,234,56",
                "1.234,56",
                "006Ec00000AieKFIAZ",
                "1E+999",
                "½",
                "٣"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(NumberStyle.PLAIN.parse(text))
                .isEqualTo(Parsed.unreadable(Reason.NOT_A_NUMBER, text, "1234.56"));
    }

    @Test
    void knowsCurrencies() {
        assertThat(NumberStyle.currencyIn("￥12")).contains("CNY");
        assertThat(NumberStyle.currencyIn("12 EUR")).contains("EUR");
        assertThat(NumberStyle.currencyIn("12")).isEmpty();
    }
}
