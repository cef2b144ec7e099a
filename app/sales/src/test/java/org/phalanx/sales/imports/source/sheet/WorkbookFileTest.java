package org.phalanx.sales.imports.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.testkit.data.SharedData;

class WorkbookFileTest {
    @TempDir Path folder;

    @Test
    void readsTypedCellsAsTexts() throws IOException {
        Path file = folder.resolve("deals.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("商机");
            sheet.value(0, 0, "销售报表");
            List<String> header = List.of("编号", "邮编", "金额", "签约日期", "更新时间", "赢单");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(2, i, header.get(i));
            }
            sheet.value(3, 0, "006Ec00000AieKFIAZ");
            sheet.value(3, 1, "00420");
            sheet.value(3, 2, 1234.5);
            sheet.value(3, 3, LocalDate.of(2026, 10, 8));
            sheet.style(3, 3).format("yyyy-mm-dd").set();
            sheet.value(3, 4, LocalDateTime.of(2026, 10, 8, 15, 20, 1));
            sheet.style(3, 4).format("yyyy/m/d h:mm:ss").set();
            sheet.value(3, 5, true);
            sheet.value(6, 0, "x");
            workbook.newWorksheet("empty");
            workbook.newWorksheet("more").value(0, 0, "name");
        }

        List<SourceTable> tables = WorkbookFile.open(file, Reading.automatic());

        assertThat(tables).extracting(SourceTable::name).containsExactly("商机", "more");
        SourceTable deals = tables.getFirst();
        assertThat(deals.columns()).containsExactly("编号", "邮编", "金额", "签约日期", "更新时间", "赢单");
        assertThat(deals.estimatedRows()).isEqualTo(2);
        assertThat(deals.description(Locale.SIMPLIFIED_CHINESE)).isEqualTo("工作表“商机”，标题 1 行，首行为列名");
        try (SourceRows rows = deals.rows()) {
            SourceRow first = rows.next();
            assertThat(first.line()).isEqualTo(4);
            assertThat(first.cells())
                    .containsExactly(
                            "006Ec00000AieKFIAZ",
                            "00420",
                            "1234.5",
                            "2026-10-08",
                            "2026-10-08T15:20:01",
                            "true");
            assertThat(rows.next().line()).isEqualTo(7);
            assertThat(rows.hasNext()).isFalse();
            assertThat(rows.blankLines()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.1000000000000001||1.1",
                "1.0E+3||1000",
                "1.2345E-5||0.000012345",
                "123456789012345678||123456789012345678",
                "0.45|9|45%",
                "0.125|0.0%|12.5%",
                "45658|14|2025-01-01",
                "45658.5|14|2025-01-01",
                "45658.5|22|2025-01-01T12:00",
                "45658|31|2025-01-01",
                "45658|57|2025-01-01",
                "45658|yyyy\"年\"m\"月\"d\"日\"|2025-01-01",
                "45658|[$-804]yyyy/m/d;@|2025-01-01",
                "45658|mmm-yy|2025-01-01",
                "0.5|h:mm|12:00",
                "0.5|[$-409]h:mm AM/PM|12:00",
                "1.5|[h]:mm:ss|36:00:00",
                "45658.123456789|yyyy-mm-dd hh:mm:ss.000|2025-01-01T02:57:47",
                "1234.5|#,##0.00\" days\"|1234.5",
                "1234.5|[Red]#,##0.00|1234.5",
                "1234.5|_($* #,##0.00_)|1234.5",
                "1234.5|General|1234.5",
                "12|0\"m\"|12",
                "-1|14|-1",
            })
    void readsNumbersByTheirFormat(String number, String format, String expected)
            throws IOException {
        Path file =
                new RawWorkbook()
                        .styles("", format == null ? "" : format)
                        .rows(
                                "<row r='1'><c r='A1' t='inlineStr'><is><t>n</t></is></c></row>"
                                        + "<row r='2'><c r='A2' s='1'><v>"
                                        + number
                                        + "</v></c></row>")
                        .write(folder.resolve("numbers.xlsx"));

        assertThat(rows(file).getFirst().cells()).containsExactly(expected);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Path file =
                new RawWorkbook()
                        .workbook("date1904='1'")
                        .styles("", "14")
                        .rows(
                                "<row r='1'><c r='A1' t='inlineStr'><is><t>day</t></is></c></row>"
                                        + "<row r='2'><c r='A2' s='1'><v>44196</v></c></row>")
                        .write(folder.resolve("old.xlsx"));

        assertThat(rows(file).getFirst().cells()).containsExactly("2025-01-01");
    }

    @Test
    void readsResultsOfFormulasAndSaysWhichHaveNone() throws IOException {
        Path file =
                new RawWorkbook()
                        .rows(
                                "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c>"
                                        + "<c r='B1' t='inlineStr'><is><t>sum</t></is></c></row>"
                                        + "<row r='2'><c r='A2' t='str'><f>A9</f><v>Mill</v></c>"
                                        + "<c r='B2'><f>1+2</f><v>3</v></c></row>"
                                        + "<row r='3'><c r='B3' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>"
                                        + "<row r='4'><c r='B4' t='e'><v>#N/A</v></c></row>"
                                        + "<row r='5'><c r='B5'><f>NOW()</f></c></row>"
                                        + "<row r='6'><c r='A6' t='b'><f>TRUE</f><v>1</v></c></row>")
                        .write(folder.resolve("formulas.xlsx"));

        List<SourceRow> rows = rows(file);

        assertThat(rows.get(0).cells()).containsExactly("Mill", "3");
        assertThat(rows.get(1).problems())
                .containsExactly(Problem.at(3, 2, Reason.FORMULA_ERROR, "#DIV/0!"));
        assertThat(rows.get(2).cells()).containsExactly("", "#N/A");
        assertThat(rows.get(2).isSound()).isTrue();
        assertThat(rows.get(3).problems())
                .containsExactly(Problem.at(5, 2, Reason.FORMULA_WITHOUT_RESULT));
        assertThat(rows.get(4).cells()).containsExactly("true");
    }

    @Test
    void readsCellsWithoutPlacesAndTextsInPieces() throws IOException {
        Path file =
                new RawWorkbook()
                        .texts(
                                "<si><r><t>No</t></r><r><t>rth</t></r></si><si><t>Mill &amp; Co</t></si>")
                        .rows(
                                "<row><c t='inlineStr'><is><t>a</t></is></c>"
                                        + "<c t='inlineStr'><is><t>b</t></is></c></row>"
                                        + "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
                        .write(folder.resolve("bare.xlsx"));

        assertThat(rows(file).getFirst().cells()).containsExactly("North", "Mill & Co");
    }

    @Test
    void saysWhichRowsReachBeyondTheColumns() throws IOException {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            String more = i == 400 ? "<c r='D400'><v>1</v></c>" : "";
            xml.append(
                    "<row r='%d'><c r='A%d' t='inlineStr'><is><t>n%d</t></is></c>%s</row>"
                            .formatted(i, i, i, more));
        }
        Path file = new RawWorkbook().rows(xml.toString()).write(folder.resolve("wide.xlsx"));

        assertThat(rows(file).getLast().problems())
                .containsExactly(Problem.at(400, 4, Reason.TOO_MANY_CELLS, "4", "1"));
    }

    @Test
    void fillsCellsThatAreMergedOverRows() throws IOException {
        Path file = folder.resolve("merged.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "客户 2026");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(1, 0, "客户");
            sheet.value(1, 1, "产品");
            sheet.value(1, 2, "金额");
            for (int row = 2; row < 6; row++) {
                sheet.value(row, 1, "p" + row);
                sheet.value(row, 2, row);
            }
            sheet.value(2, 0, "苍梧精铸");
            sheet.range(2, 0, 4, 0).merge();
            sheet.value(5, 0, "云岫纸业");
        }

        assertThat(rows(file))
                .extracting(SourceRow::cells)
                .containsExactly(
                        List.of("苍梧精铸", "p2", "2"),
                        List.of("苍梧精铸", "p3", "3"),
                        List.of("苍梧精铸", "p4", "4"),
                        List.of("云岫纸业", "p5", "5"));
    }

    @Test
    void readsADictionaryThatSomebodyReallyWrote() throws IOException {
        Path data = SharedData.require("leads-x-education");

        List<SourceTable> tables =
                WorkbookFile.open(data.resolve("Leads Data Dictionary.xlsx"), Reading.automatic());

        assertThat(tables.getFirst().columns()).contains("Variables", "Description");
        try (SourceRows rows = tables.getFirst().rows()) {
            assertThat(rows.stream().flatMap(row -> row.cells().stream())).contains("Prospect ID");
        }
    }

    private static List<SourceRow> rows(Path file) throws IOException {
        SourceTable table = WorkbookFile.open(file, Reading.automatic()).getFirst();
        try (SourceRows rows = table.rows()) {
            return rows.stream().toList();
        }
    }
}
