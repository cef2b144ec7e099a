package org.phalanx.desktop.records.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.phalanx.kernel.type.Label;

class TypeWordsTest {
    @Test
    void lowersEnglishNamesButNotAbbreviations() {
        assertThat(TypeWords.within(new Label("商机", "Deals"), Locale.ENGLISH)).isEqualTo("deals");
        assertThat(TypeWords.within(new Label("货号", "SKU"), Locale.ENGLISH)).isEqualTo("SKU");
        assertThat(TypeWords.within(new Label("商机", "Deals"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("商机");
    }
}
