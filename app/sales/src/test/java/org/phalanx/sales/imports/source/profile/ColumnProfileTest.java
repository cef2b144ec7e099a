package org.phalanx.sales.imports.source.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;

class ColumnProfileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-08;2026-11-30|DATE|yyyy-MM-dd",
                "2026-10-08;2026-1-30|DATE|yyyy-M-d",
                "2026/10/8;2026/1/30|DATE|yyyy/M/d",
                "2026.10.8|DATE|yyyy.M.d",
                "20261008;20250101|DATE|yyyyMMdd",
                "10/20/2016;3/1/2017|DATE|M/d/yyyy",
                "20/10/2016;3/1/2017|DATE|d/M/yyyy",
                "20-10-16;01-03-17;25-10-16;11-03-17;07-03-17;30-04-17|DATE|dd-MM-yy",
                "26-03-05;26-03-31;25-12-24;25-11-01;26-01-12;25-10-09|DATE|yy-MM-dd",
                "Oct 8, 2026;March 1 2025|DATE|MMM d, yyyy",
                "8-Oct-26|DATE|d-MMM-yy",
                "2026年10月8日|DATE|yyyy年M月d日",
                "2024-01-23T03:54:57.000+0000|INSTANT|yyyy-MM-dd",
                "02/23/26 08:55 PM|INSTANT|MM/dd/yy",
                "2026/3/5 下午 3:20|INSTANT|yyyy/M/d",
            })
    void findsTheFormOfDates(String values, CellKind kind, String pattern) {
        ColumnProfile profile = profile(values.split(";", -1));

        assertThat(profile.kind()).isEqualTo(kind);
        assertThat(Objects.requireNonNull(profile.format().dates()).pattern()).isEqualTo(pattern);
        assertThat(profile.isAmbiguous()).isFalse();
    }

    @Test
    void saysWhenEveryDateFitsBothOrders() {
        ColumnProfile profile = profile("3/1/2017", "5/6/2017", "7/7/2018");

        assertThat(profile.isAmbiguous()).isTrue();
        assertThat(profile.format().dates()).isEqualTo(DateStyle.of("M/d/yyyy"));
        assertThat(profile.otherFormats())
                .extracting(CellFormat::dates)
                .containsExactly(DateStyle.of("d/M/yyyy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;2;30|INTEGER",
                "1,200;30|INTEGER",
                "1,234.56;7.5|DECIMAL",
                "1.234,56;7,5|DECIMAL",
                "1 234,56;1 000|DECIMAL",
                "¥1,200.00;¥30|DECIMAL",
                "3.5万;1.25亿|INTEGER",
                "45%;12.5%|PERCENT",
                "(1,200);30|INTEGER",
                "是;否|YES_NO",
                "Y;N;Y|YES_NO",
                "0;1;1|YES_NO",
                "1;1|INTEGER",
                "0010;0200|TEXT",
                "110101199003071234;110101199003071235|TEXT",
                "006Ec00000AieKFIAZ;006Ec00000AieKGIAZ|TEXT",
                "12E5;34E7|TEXT",
                "13812345678;13987654321|PHONE",
                "(512) 757-6000;886-2-25474189|PHONE",
                "+86 21 6888 1234|PHONE",
                "a.b@mill.com;c@d.org|EMAIL",
                "https://mill.com;www.saw.org/x|WEB",
                "Mill;Saw|TEXT",
                "45658;45659|INTEGER",
            })
    void findsTheKind(String values, CellKind kind) {
        assertThat(profile(values.split(";", -1)).kind()).isEqualTo(kind);
    }

    @Test
    void findsHowNumbersAreWritten() {
        ColumnProfile profile = profile("€1.234,56", "€7,50", "€1.000.000");

        assertThat(profile.format().numbers().decimalMark()).isEqualTo(',');
        assertThat(profile.format().numbers().grouping()).isEqualTo('.');
        assertThat(profile.format().numbers().currency()).isEqualTo("EUR");
        assertThat(profile.format().number("€1.234,56").orNull()).isEqualByComparingTo("1234.56");
        assertThat(profile.isAmbiguous()).isFalse();
    }

    @Test
    void saysWhenTheDecimalMarkCannotBeTold() {
        ColumnProfile profile = profile("1,234", "5,678");

        assertThat(profile.isAmbiguous()).isTrue();
        assertThat(profile.format().number("1,234").orNull()).isEqualByComparingTo("1234");
        assertThat(profile.otherFormats().getFirst().number("1,234").orNull())
                .isEqualByComparingTo("1.234");
    }

    @Test
    void countsWhatIsFilledBlankAndNotChosen() {
        ColumnProfile profile = profile("Mumbai", "", "Select", " ", "Mumbai", "Pune", "Select");

        assertThat(profile.filled()).isEqualTo(5);
        assertThat(profile.blank()).isEqualTo(2);
        assertThat(profile.notChosen()).isEqualTo(Map.of("Select", 2L));
        assertThat(profile.values())
                .containsExactly(
                        Map.entry("Mumbai", 2L), Map.entry("Select", 2L), Map.entry("Pune", 1L));
        assertThat(profile.samples()).containsExactly("Mumbai", "Select", "Pune");
        assertThat(profile.format().isBlank("Select")).isTrue();
    }

    @Test
    void keepsTheKindWhenFewCellsMisfit() {
        List<String> cells =
                IntStream.range(0, 100)
                        .mapToObj(i -> i == 50 ? "later" : "2026-01-1" + i % 10)
                        .toList();

        ColumnProfile profile = profile(cells.toArray(String[]::new));

        assertThat(profile.kind()).isEqualTo(CellKind.DATE);
        assertThat(profile.misfits(CellKind.DATE)).isEqualTo(1);
    }

    @Test
    void forgetsValuesWhenThereAreTooMany() {
        String[] cells =
                IntStream.range(0, 5_000).mapToObj(i -> "name " + i).toArray(String[]::new);

        ColumnProfile profile = profile(cells);

        assertThat(profile.hasManyValues()).isTrue();
        assertThat(profile.filled()).isEqualTo(5_000);
        assertThat(profile.samples()).containsExactly("name 0", "name 1", "name 2");
    }

    private static ColumnProfile profile(String... cells) {
        ColumnTally tally = new ColumnTally("column");
        for (String cell : cells) {
            tally.add(cell);
        }
        return tally.profile();
    }
}
