package org.phalanx.sales.imports.source.open;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;

/// What a good writer of CSV has written is read back as it was.
class RoundTripTest {

    /// A way of writing.
    record Style(char separator, LineDelimiter lineEnd, String charset, boolean marked) {}

    @Property(tries = 150)
    void readsBackAnyTableWhoseDialectIsSaid(
            @ForAll("tables") List<List<String>> table, @ForAll("styles") Style style)
            throws IOException {
        Reading reading =
                Reading.automatic()
                        .withCharset(Charset.forName(style.charset()))
                        .withSeparator(style.separator())
                        .withQuote('"')
                        .withBeginning(0, true);

        List<List<String>> back = readBack(table, style, reading);

        // columns that nothing stands in and nobody has named are left out
        assertThat(back.stream().map(RoundTripTest::withoutBlankEnd))
                .isEqualTo(table.stream().map(RoundTripTest::withoutBlankEnd).toList());
    }

    @Property(tries = 100)
    void findsEncodingAndDialectOfOrdinaryTables(
            @ForAll("ordinary") List<List<String>> table, @ForAll("styles") Style style)
            throws IOException {
        assertThat(readBack(table, style, Reading.automatic())).isEqualTo(table);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings()
                        .withChars("ab ,;\t|\"'\r\n=-@1.万人é€😎")
                        .withChars('\u4e00', '\u9fa5')
                        .ofMaxLength(12)
                        .filter(text ->
                                text.codePoints().noneMatch(RoundTripTest::isLoneSurrogate));
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(width ->
                        cell.list()
                                .ofSize(width)
                                .filter(RoundTripTest::isFilled)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8));
    }

    @Provide
    Arbitrary<List<List<String>>> ordinary() {
        Arbitrary<String> name = Arbitraries.of("华东机械", "Mill, Ltd", "北方电力; 二厂", "O\"Neil");
        Arbitrary<String> day = Arbitraries.of("2026-10-08", "2025-01-31", "2024-02-29");
        Arbitrary<String> number = Arbitraries.integers().between(0, 99_999).map(String::valueOf);
        Arbitrary<String> note = Arbitraries.of("", "电话联系,很满意", "line\nbreak", "50% | 60%", "x");
        Arbitrary<List<String>> row = Combinators.combine(name, day, number, note).as(List::of);
        return row.list()
                .ofMinSize(3)
                .ofMaxSize(30)
                .map(rows ->
                        Stream.concat(Stream.of(List.of("客户", "日期", "金额", "备注")), rows.stream())
                                .toList());
    }

    @Provide
    Arbitrary<Style> styles() {
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of(LineDelimiter.class),
                        Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"),
                        Arbitraries.of(true, false))
                .as(Style::new);
    }

    private static List<List<String>> readBack(
            List<List<String>> table, Style style, Reading reading) throws IOException {
        Path file = Files.createTempFile("round", ".csv");
        try {
            write(file, table, style);
            SourceTable read = new SourceFiles().open(file, reading).table();
            try (SourceRows rows = read.rows()) {
                List<List<String>> cells = rows.stream().map(SourceRow::cells).toList();
                List<List<String>> header = List.of(table.getFirst());
                return Stream.concat(header.stream(), cells.stream()).toList();
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, List<List<String>> table, Style style) throws IOException {
        StringWriter text = new StringWriter();
        text.write(style.marked() ? "\uFEFF" : "");
        try (CsvWriter writer =
                CsvWriter.builder()
                        .fieldSeparator(style.separator())
                        .lineDelimiter(style.lineEnd())
                        .quoteStrategy(QuoteStrategies.REQUIRED)
                        .build(text)) {
            table.forEach(writer::writeRecord);
        }
        Files.write(file, text.toString().getBytes(Charset.forName(style.charset())));
    }

    private static List<String> withoutBlankEnd(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }

    private static boolean isFilled(List<String> row) {
        return row.stream().anyMatch(cell -> !cell.isBlank());
    }

    private static boolean isLoneSurrogate(int character) {
        return character >= 0xD800 && character <= 0xDFFF;
    }
}
