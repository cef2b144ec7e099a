package org.phalanx.sales.imports.source.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.Parsed;
import org.phalanx.sales.imports.source.text.DelimitedTable;
import org.phalanx.testkit.data.SharedData;

/// Columns of data sets that people really use.
class RealColumnsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<String> DATES = List.of("engage_date", "close_date");

    @Test
    void readsThreeWaysOfWritingDatesAsTheSameDays() throws Exception {
        Path data = SharedData.require("maven-crm-sales");
        Map<String, String> files =
                Map.of(
                        "sales_pipeline.csv", "yyyy-MM-dd",
                        "date-format-variants/sales_pipeline.dd-mm-yy.csv", "dd-MM-yy",
                        "date-format-variants/sales_pipeline.m-d-yyyy.csv", "M/d/yyyy");
        List<List<LocalDate>> expected =
                days(DelimitedTable.open(data.resolve("sales_pipeline.csv"), Reading.automatic()));

        for (Map.Entry<String, String> file : files.entrySet()) {
            SourceTable table =
                    DelimitedTable.open(data.resolve(file.getKey()), Reading.automatic());
            for (String name : DATES) {
                ColumnProfile column = column(table, name);
                assertThat(column.kind()).isEqualTo(CellKind.DATE);
                assertThat(Objects.requireNonNull(column.format().dates()).pattern())
                        .isEqualTo(file.getValue());
                assertThat(column.isAmbiguous()).isFalse();
                assertThat(column.misfits(CellKind.DATE)).isZero();
            }
            assertThat(days(table)).isEqualTo(expected);
        }
        assertThat(expected).hasSize(8_800);
    }

    @Test
    void tellsSelectFromChoicesInLeads() throws Exception {
        Path file = SharedData.require("leads-x-education").resolve("Leads.csv");

        TableProfile profile = profile(file);

        long notChosen = profile.columns().stream().mapToLong(each -> count(each, "Select")).sum();
        assertThat(profile.rows()).isEqualTo(9_240);
        assertThat(profile.columns()).hasSize(37);
        assertThat(notChosen).isEqualTo(13_380);
        // the lines end in a comma: the column behind it has no name and no values
        assertThat(profile.columns().stream().mapToLong(ColumnProfile::blank).sum())
                .isEqualTo(50_279 - 9_240);
        assertThat(kind(profile, "Converted")).isEqualTo(CellKind.YES_NO);
        assertThat(kind(profile, "Do Not Call")).isEqualTo(CellKind.YES_NO);
        assertThat(kind(profile, "Page Views Per Visit")).isEqualTo(CellKind.DECIMAL);
        assertThat(kind(profile, "Prospect ID")).isEqualTo(CellKind.TEXT);
    }

    @Test
    void readsExportsOfSalesforce() throws Exception {
        Path data = SharedData.require("crm-exports-salesforce-demo");
        TableProfile deals = profile(data.resolve("earthfink1982/data/Opportunity.csv"));
        TableProfile cases = profile(data.resolve("sfdc-data-cloud-workshop/data/Case.csv"));

        assertThat(kind(deals, "Id")).isEqualTo(CellKind.TEXT);
        assertThat(kind(deals, "Amount")).isEqualTo(CellKind.INTEGER);
        assertThat(kind(deals, "CloseDate")).isEqualTo(CellKind.DATE);
        assertThat(kind(deals, "LastModifiedDate")).isEqualTo(CellKind.INSTANT);
        assertThat(kind(deals, "IsWon")).isEqualTo(CellKind.YES_NO);
        assertThat(kind(cases, "CaseNumber")).isEqualTo(CellKind.TEXT);
        assertThat(kind(cases, "CreatedDate")).isEqualTo(CellKind.INSTANT);
        assertThat(kind(cases, "ContactEmail")).isEqualTo(CellKind.EMAIL);
    }

    private static CellKind kind(TableProfile profile, String column) {
        return profile.column(column).orElseThrow().kind();
    }

    private static long count(ColumnProfile column, String word) {
        return column.notChosen().getOrDefault(word, 0L);
    }

    private static TableProfile profile(Path file) throws Exception {
        return TableProfiler.profile(DelimitedTable.open(file, Reading.automatic()));
    }

    private static ColumnProfile column(SourceTable table, String name) {
        return TableProfiler.profile(table).column(name).orElseThrow();
    }

    private static List<List<LocalDate>> days(SourceTable table) {
        List<CellFormat> formats =
                DATES.stream().map(name -> column(table, name).format()).toList();
        List<Integer> places = DATES.stream().map(table.columns()::indexOf).toList();
        try (SourceRows rows = table.rows()) {
            return rows.stream()
                    .map(row ->
                            List.of(
                                    day(formats.get(0), row.cell(places.get(0))),
                                    day(formats.get(1), row.cell(places.get(1)))))
                    .toList();
        }
    }

    private static LocalDate day(CellFormat format, String cell) {
        Parsed<LocalDate> day = format.date(cell, SHANGHAI);
        assertThat(day).isNotInstanceOf(Parsed.Unreadable.class);
        return Objects.requireNonNullElse(day.orNull(), LocalDate.MIN);
    }
}
