package org.phalanx.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureFormatTest {
    private final Language language = new Language();
    private final FigureFormat figures = new FigureFormat(language);

    @Test
    void countsAreGrouped() {
        assertThat(figures.count(1284)).isEqualTo("1,284");
        assertThat(figures.count(0)).isEqualTo("0");
        assertThat(figures.count(-12)).isEqualTo("−12");
    }

    @Test
    void sharesCarryAtMostOneDecimal() {
        assertThat(figures.percent(new BigDecimal("0.625"))).isEqualTo("62.5%");
        assertThat(figures.percent(new BigDecimal("0.5"))).isEqualTo("50%");
        assertThat(figures.percent(new BigDecimal("0.59949"))).isEqualTo("59.9%");
        assertThat(figures.percent(BigDecimal.ZERO)).isEqualTo("0%");
    }

    @Test
    void changesShowTheirSign() {
        assertThat(figures.points(new BigDecimal("0.03"))).isEqualTo("+3 点");
        assertThat(figures.points(new BigDecimal("-0.092"))).isEqualTo("−9.2 点");
        assertThat(figures.points(BigDecimal.ZERO)).isEqualTo("0 点");
        language.locale().set(Language.ENGLISH);
        assertThat(figures.points(new BigDecimal("0.03"))).isEqualTo("+3 pts");
    }

    @Test
    void ratiosAndSamples() {
        assertThat(figures.ratio(new BigDecimal("2.64"))).isEqualTo("2.6×");
        assertThat(figures.sample(150)).isEqualTo("n=150");
        assertThat(figures.tooFew(3)).isEqualTo("样本不足 n=3");
        assertThat(figures.decimal(new BigDecimal("3.1400"), 2)).isEqualTo("3.14");
    }
}
