package org.phalanx.desktop.pipeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpliceTest {

    @ParameterizedTest
    @CsvSource({
        "abc,abc", "abc,axc", "abc,ac", "ac,abc", "abc,bca", "abc,''", "'',abc", "aaa,aa", "ab,ba"
    })
    void makesOneListTheOther(String before, String after) {
        List<String> shown = new ArrayList<>(letters(before));
        Splice.into(shown, letters(after));
        assertThat(shown).isEqualTo(letters(after));
    }

    private static List<String> letters(String word) {
        return word.chars().mapToObj(Character::toString).toList();
    }
}
