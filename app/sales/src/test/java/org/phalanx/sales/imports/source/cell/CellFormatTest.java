package org.phalanx.sales.imports.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;

class CellFormatTest {
    private static final CellFormat FORMAT =
            CellFormat.PLAIN.withNotChosen(Set.of("Select", "NULL"));

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Select", " NULL "})
    void takesWordsForNothingChosenAsBlank(String cell) {
        assertThat(FORMAT.text(cell)).isEqualTo(Parsed.blank());
        assertThat(FORMAT.number(cell)).isEqualTo(Parsed.blank());
        assertThat(FORMAT.yesNo(cell)).isEqualTo(Parsed.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "y", "TRUE", "1", "是", "有", "√"})
    void readsYes(String cell) {
        assertThat(FORMAT.yesNo(cell).orNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "n", "false", "0", "否", "×"})
    void readsNo(String cell) {
        assertThat(FORMAT.yesNo(cell).orNull()).isFalse();
    }

    @Test
    void readsWholeNumbersOnly() {
        assertThat(FORMAT.integer("1,200.0").orNull()).isEqualTo(1200);
        assertThat(FORMAT.integer("1.5"))
                .isEqualTo(Parsed.unreadable(Reason.NOT_AN_INTEGER, "1.5"));
        assertThat(FORMAT.integer("99999999999999999999"))
                .isEqualTo(Parsed.unreadable(Reason.NOT_AN_INTEGER, "99999999999999999999"));
    }

    @Test
    void stripsTexts() {
        assertThat(FORMAT.text("  Mill ").orNull()).isEqualTo("Mill");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWordsInBothLanguages(Reason reason) {
        Problem problem = Problem.at(7, 2, reason, "eins", "zwei");

        assertThat(problem.text(Locale.ENGLISH))
                .startsWith("Line 7, column 2: ")
                .doesNotContain("{");
        assertThat(problem.text(Locale.SIMPLIFIED_CHINESE))
                .startsWith("第 7 行第 2 列：")
                .doesNotContain("{");
    }
}
