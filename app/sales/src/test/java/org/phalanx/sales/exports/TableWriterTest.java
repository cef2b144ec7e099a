package org.phalanx.sales.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.open.SourceFiles;

class TableWriterTest {
    private static final ExportHabits HABITS =
            new ExportHabits(ZoneId.of("Asia/Shanghai"), "是", "否");
    private static final List<ExportColumn> COLUMNS =
            List.of(
                    new ExportColumn("name", "客户"),
                    new ExportColumn("code", "编号"),
                    new ExportColumn("amount", "金额"),
                    new ExportColumn("day", "日期"),
                    new ExportColumn("at", "时间"),
                    new ExportColumn("won", "赢单"));
    private static final List<List<Cell>> ROWS =
            List.of(
                    List.of(
                            Cell.of("华东, \"机械\"\n有限公司"),
                            Cell.of("006Ec00000AieKFIAZ"),
                            Cell.of(new BigDecimal("-1234.50")),
                            Cell.of(LocalDate.of(2026, 10, 8)),
                            Cell.of(Instant.parse("2026-10-08T07:20:01Z")),
                            Cell.of(true)),
                    List.of(
                            Cell.of("=cmd|' /C calc'!A0"),
                            Cell.of("00420"),
                            Cell.of(new BigDecimal("12345678901234567.89")),
                            Cell.of(LocalDate.of(1899, 1, 1)),
                            Cell.EMPTY,
                            Cell.of(false)));

    private final TableWriter writer = new TableWriter();

    @TempDir Path folder;

    @Test
    void writesCsvThatSpreadsheetsOpen() throws IOException {
        Path file = write(ExportFormat.CSV, ROWS);

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF客户,编号,金额,日期,时间,赢单\r\n"
                                + "\"华东, \"\"机械\"\"\n有限公司\",006Ec00000AieKFIAZ,-1234.50,"
                                + "2026-10-08,2026-10-08 15:20:01,是\r\n"
                                + "'=cmd|' /C calc'!A0,00420,12345678901234567.89,1899-01-01,,否\r\n");
    }

    @Test
    void readsBackTheCsvThatItWrites() throws IOException {
        SourceTable table = open(write(ExportFormat.CSV, ROWS));

        assertThat(table.columns()).containsExactly("客户", "编号", "金额", "日期", "时间", "赢单");
        List<SourceRow> rows = rows(table);
        assertThat(rows.get(0).cell(0)).isEqualTo("华东, \"机械\"\n有限公司");
        assertThat(CellFormat.PLAIN.text(rows.get(1).cell(0)).orNull())
                .isEqualTo("=cmd|' /C calc'!A0");
        assertThat(CellFormat.PLAIN.instant(rows.get(0).cell(4), HABITS.zone()).orNull())
                .isEqualTo(Instant.parse("2026-10-08T07:20:01Z"));
        assertThat(CellFormat.PLAIN.yesNo(rows.get(1).cell(5)).orNull()).isFalse();
    }

    @Test
    void readsBackTheWorkbookThatItWrites() throws IOException {
        SourceTable table = open(write(ExportFormat.XLSX, ROWS));

        assertThat(table.name()).isEqualTo("商机");
        assertThat(table.columns()).containsExactly("客户", "编号", "金额", "日期", "时间", "赢单");
        assertThat(rows(table))
                .extracting(SourceRow::cells)
                .containsExactly(
                        List.of(
                                "华东, \"机械\"\n有限公司",
                                "006Ec00000AieKFIAZ",
                                "-1234.5",
                                "2026-10-08",
                                "2026-10-08T15:20:01",
                                "true"),
                        List.of(
                                "=cmd|' /C calc'!A0",
                                "00420",
                                "12345678901234567.89",
                                "1899-01-01",
                                "",
                                "false"));
    }

    @Test
    void writesJson() throws IOException {
        String json = Files.readString(write(ExportFormat.JSON, ROWS));

        assertThat(json)
                .contains("\"name\" : \"=cmd|' /C calc'!A0\"")
                .contains("\"amount\" : -1234.50")
                .contains("\"day\" : \"2026-10-08\"")
                .contains("\"at\" : \"2026-10-08T07:20:01Z\"")
                .contains("\"at\" : null")
                .contains("\"won\" : true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1;'=1+1",
                "+86 21;'+86 21",
                "-1+1;'-1+1",
                "@SUM(A1);'@SUM(A1)",
                "\t=1;'\t=1",
                " =1;' =1",
                "＝1;'＝1",
                "-12.5;-12.5",
                "-;'-",
                "a=1;a=1",
                "'x;'x",
            })
    void keepsTextsFromRunningAsFormulas(String text, String written) {
        assertThat(FormulaGuard.neutral(text)).isEqualTo(written);
    }

    @Test
    void goesOnToFurtherSheetsWhenOneIsFull() throws IOException {
        Path file = folder.resolve("many.xlsx");
        Stream<List<Cell>> rows = IntStream.range(0, 25).mapToObj(i -> List.of(Cell.of(i)));
        ExportTable table = new ExportTable("n", List.of(new ExportColumn("n", "n")), rows);

        try (var out = Files.newOutputStream(file)) {
            assertThat(new XlsxTable(HABITS, 11).write(table, out).rows()).isEqualTo(25);
        }

        assertThat(new SourceFiles().open(file).tables())
                .extracting(SourceTable::estimatedRows)
                .containsExactly(10L, 10L, 5L);
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("deals.csv"), "old");
        Stream<List<Cell>> failing =
                Stream.generate(() -> {
                    throw new UncheckedIOException(new IOException("no more"));
                });
        ExportTable table = new ExportTable("n", COLUMNS, failing);

        assertThatThrownBy(() -> writer.write(file, ExportFormat.CSV, table, HABITS))
                .hasMessageContaining("no more");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void shortensTextsThatNoCellHoldsAndSaysSo() throws IOException {
        List<Cell> row = List.of(Cell.of("x".repeat(40_000)));
        ExportTable table =
                new ExportTable("n", List.of(new ExportColumn("n", "n")), Stream.of(row));

        Written written =
                writer.write(folder.resolve("long.xlsx"), ExportFormat.XLSX, table, HABITS);

        assertThat(written).isEqualTo(new Written(1, 1));
    }

    @Test
    void knowsTheFormatByTheName() {
        assertThat(ExportFormat.of(Path.of("deals.XLSX"))).contains(ExportFormat.XLSX);
        assertThat(ExportFormat.of(Path.of("deals.pdf"))).isEmpty();
    }

    private Path write(ExportFormat format, List<List<Cell>> rows) throws IOException {
        Path file = folder.resolve("deals" + format.ending());
        ExportTable table = new ExportTable("商机", COLUMNS, rows.stream());
        assertThat(writer.write(file, format, table, HABITS)).isEqualTo(new Written(2, 0));
        return file;
    }

    private static SourceTable open(Path file) {
        return new SourceFiles().open(file).table();
    }

    private static List<SourceRow> rows(SourceTable table) {
        try (SourceRows rows = table.rows()) {
            return rows.stream().toList();
        }
    }
}
