package org.phalanx.desktop.records.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.schema.CurrentCatalog;

class FieldReadingTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "128万|1280000",
                "1.03亿|103000000",
                "¥1,280,000.50|1280000.50",
                "４２５k|425000",
                "1.28M|1280000",
                "-5|-5",
                "−9.2|-9.2",
                ".5|0.5",
                "12 元|12"
            })
    void readsNumbersAsTheyAreTyped(String typed, BigDecimal number) {
        assertThat(NumberReading.read(typed))
                .hasValueSatisfying(n -> {
                    assertThat(n).isEqualByComparingTo(number);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12a", "1,28", "", "120-140", "1.2.3", "万"})
    void readsNothingElseAsNumber(String typed) {
        assertThat(NumberReading.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-18,2026-12-18",
        "12-18,2026-12-18",
        "12月18日,2026-12-18",
        "3/1,2027-03-01",
        "18 Dec,2026-12-18",
        "18 December 2027,2027-12-18",
        "明天,2026-11-19",
        "周五,2026-11-20",
        "fri,2026-11-20",
        "+10,2026-11-28",
        "today,2026-11-18"
    })
    void readsDaysFromWhereTheyStandInTime(String typed, LocalDate day) {
        assertThat(new DayReading(WEDNESDAY).day(typed)).contains(day);
    }

    @Test
    void readsMoments() {
        var reading = new DayReading(WEDNESDAY);
        assertThat(reading.moment("明天 14:30")).contains(LocalDateTime.of(2026, 11, 19, 14, 30));
        assertThat(reading.moment("17:00")).contains(LocalDateTime.of(2026, 11, 18, 17, 0));
        assertThat(reading.moment("12-18")).contains(LocalDateTime.of(2026, 12, 18, 9, 0));
        assertThat(reading.moment("2026-02-30 10:00")).isEqualTo(Optional.empty());
    }

    @Test
    void saysHowToPutItRight() {
        try (TestWorkspace workspace = TestWorkspace.create(folder, new SameThread())) {
            FieldReading reading = workspace.get(FieldReading.class);
            assertThat(reading.read(field(workspace, "budget"), "120-140万").problem())
                    .isEqualTo("填一个数，区间写进备注");
            assertThat(reading.read(field(workspace, "name"), "  ").problem()).isEqualTo("这一项要填");
            assertThat(reading.read(field(workspace, "win_probability"), "120%").problem())
                    .isEqualTo("不能大于 100");
            assertThat(reading.read(field(workspace, "expected_sign_date"), "10月底").problem())
                    .startsWith("填日期");
        }
    }

    @Test
    void whatIsShownInAnInputIsReadBack() {
        try (TestWorkspace workspace = TestWorkspace.create(folder, new SameThread())) {
            FieldReading reading = workspace.get(FieldReading.class);
            FieldText text = workspace.get(FieldText.class);
            Field amount = field(workspace, "amount");
            Money money = new Money(128_000_050, "CNY");
            assertThat(reading.read(amount, text.typed(amount, money)).value()).isEqualTo(money);
            Field next = field(workspace, "next_step_at");
            var at = TestWorkspace.START;
            assertThat(reading.read(next, text.typed(next, at)).value()).isEqualTo(at);
            assertThat(text.full(amount, money, Links.NONE)).isEqualTo("¥1,280,000.50");
        }
    }

    private static Field field(TestWorkspace workspace, String key) {
        return workspace.get(CurrentCatalog.class).schema().type("opportunity").field(key);
    }
}
