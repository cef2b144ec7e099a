package org.phalanx.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Language language = new Language();
    private final Texts texts = language.texts(TextsTest.class);

    @Test
    void speaksChineseFirst() {
        assertThat(texts.get("date.today")).isEqualTo("今天");
    }

    @Test
    void boundTextFollowsTheLanguage() {
        var bound = texts.bind("date.today");
        language.locale().set(Language.ENGLISH);
        assertThat(bound.get()).isEqualTo("Today");
    }

    @Test
    void boundTextFollowsObservableArguments() {
        var days = new SimpleIntegerProperty(1);
        var bound = texts.bind("duration.days", days);
        days.set(3);
        assertThat(bound.get()).isEqualTo("3 天");
    }

    @Test
    void chineseStandsInForLanguagesWithoutTexts() {
        language.locale().set(Locale.FRENCH);
        assertThat(texts.get("date.today")).isEqualTo("今天");
    }

    @Test
    void refusesUnknownKeys() {
        assertThat(texts.has("no.such.key")).isFalse();
        assertThatThrownBy(() -> texts.get("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }
}
