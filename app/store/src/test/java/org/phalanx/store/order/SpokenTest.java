package org.phalanx.store.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpokenTest {

    private final Spoken spoken = Spoken.read();

    private List<String> sorted(boolean person, String... texts) {
        return List.of(texts).stream()
                .sorted(Comparator.comparing(text -> spoken.key(text, person)))
                .toList();
    }

    @Test
    void digitsThenLettersThenChineseByPinyin() {
        assertThat(sorted(false, "张江", "ＡＢＢ", "李宁", "3M", "abc", "阿里", "王府井"))
                .containsExactly("3M", "ＡＢＢ", "abc", "阿里", "李宁", "王府井", "张江");
    }

    @Test
    void wordsAreReadAsTheyAreSpoken() {
        assertThat(sorted(false, "中重", "重庆", "长沙", "厦门", "夏普", "中行", "中银行"))
                .containsExactly("长沙", "重庆", "厦门", "夏普", "中行", "中银行", "中重");
    }

    @Test
    void surnamesAreReadAsSurnames() {
        assertThat(sorted(true, "单于飞", "曾国", "解放", "张三", "单田芳", "达文"))
                .containsExactly("单于飞", "达文", "单田芳", "解放", "曾国", "张三");
        assertThat(sorted(false, "单县", "单位", "解放", "商家")).containsExactly("单位", "解放", "单县", "商家");
    }

    @Test
    void keysAreAsLongAsTheirTextsAndDifferForDifferentIdeographs() {
        long keys =
                IntStream.rangeClosed(0x4e00, 0x9fff)
                        .mapToObj(c -> spoken.key("x" + Character.toString(c), false))
                        .distinct()
                        .count();

        assertThat(keys).isGreaterThanOrEqualTo(0x9fff - 0x4e00);
        assertThat(spoken.key("重庆 ABC 有限公司", false)).hasSize(11);
        assertThat(spoken.key("𠮷野家", false)).startsWith("𠮷");
        assertThat(spoken.key("长".repeat(500), false)).hasSize(64);
    }
}
