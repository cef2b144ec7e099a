package org.phalanx.store.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.pack.PackException;

class ReadingsTest {

    private static Readings readings;

    @BeforeAll
    static void read() throws PackException {
        readings =
                Readings.read(
                        new FolderPackFiles(
                                Path.of(System.getProperty("phalanx.root", "../.."), "seeds")));
    }

    @ParameterizedTest
    @CsvSource({
        "中国工商银行, zhong guo gong shang yin hang",
        "长沙重型机械, chang sha zhong xing ji xie",
        "TCL科技, tcl ke ji",
        "绿地集团, lv di ji tuan",
        "台州市, tai zhou shi"
    })
    void readsWhatFirmsAreCalled(String name, String spoken) {
        assertThat(usual(name, false)).isEqualTo(List.of(spoken.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"曾国藩, zeng guo fan", "单雄信, shan xiong xin", "万俟雪, mo qi xue", "尉迟恭, yu chi gong"})
    void readsWhatPeopleAreCalled(String name, String spoken) {
        assertThat(usual(name, true)).isEqualTo(List.of(spoken.split(" ")));
    }

    @Test
    void knowsEveryReadingOfAWordWithSeveral() {
        Spelt spelt = Spelt.of(readings.parts("银行", false));

        assertThat(spelt.pinyin()).contains("yinhang", "yinxing", "hang");
        assertThat(spelt.initials()).contains("yh", "yx", "h");
    }

    @Test
    void spellsNamesFromEverySyllableOn() {
        Spelt spelt = Spelt.of(readings.parts("深圳华为", false));

        assertThat(spelt.pinyin()).contains("shenzhenhuawei", "zhenhuawei", "huawei", "wei");
        assertThat(spelt.initials()).contains("szhw", "zhw", "hw", "w");
    }

    @Test
    void readsRareIdeographsAsTheyAre() {
        assertThat(readings.parts("𠮷野家", false)).hasSize(3);
        assertThat(Spelt.of(readings.parts("Kan-code", false)).pinyin()).isEmpty();
    }

    private static List<String> usual(String name, boolean person) {
        return Readings.ways(readings.parts(name, person)).getFirst();
    }
}
