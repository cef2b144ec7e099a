package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Values;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.NotChosen;
import org.phalanx.testkit.data.SharedData;

/// What stands in a file stands in the records, in whichever bytes it was written.
class CharactersTest {

    private static final String SHEET =
            """
            客户名称,客户编号,总机,统一社会信用代码,员工人数,备注
            苍梧精铸有限公司,00042,010-65501234,091310000MA1K0012,00120,"两行
            备注,带逗号"
            云岫纸业（集团）,007,0755-0123456,012345678901234567,45,€100 起
            """;

    @TempDir Path folder;
    private Imported imported;

    @BeforeEach
    void open() {
        imported = Imported.in(folder);
    }

    @AfterEach
    void close() {
        imported.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsChineseHeadersAndKeepsLeadingZeros(String charset) {
        Path file = imported.file("客户.csv", Charset.forName(charset), SHEET);

        assertThat(imported.run(file).sum(Counts::created)).isEqualTo(2);

        assertAccounts("两行\n备注,带逗号");
    }

    @Test
    void readsAByteOrderMark() {
        Path file = imported.file("客户.csv", Charset.forName("UTF-8"), "\uFEFF" + SHEET);

        assertThat(imported.run(file).sum(Counts::created)).isEqualTo(2);

        assertAccounts("两行\n备注,带逗号");
    }

    @Test
    void readsLineEndsOfOldMacs() {
        String old = SHEET.replace('\n', '\r');
        Path file = imported.file("客户.csv", Charset.forName("UTF-8"), old);

        assertThat(imported.run(file).sum(Counts::created)).isEqualTo(2);

        assertAccounts("两行\n备注,带逗号");
    }

    private void assertAccounts(String note) {
        assertThat(
                        imported.rows(
                                "SELECT code, name, phone, uscc, employees, description"
                                        + " FROM account ORDER BY code"))
                .containsExactly(
                        List.of(
                                "00042",
                                "苍梧精铸有限公司",
                                "010-65501234",
                                "091310000MA1K0012",
                                "120",
                                note),
                        List.of(
                                "007",
                                "云岫纸业（集团）",
                                "0755-0123456",
                                "012345678901234567",
                                "45",
                                "€100 起"));
    }

    /// Every string is kept, but for blanks around it, which are always cut off, and the apostrophe
    /// that exports put before formulas; a character that no text may have refuses its row.
    @Test
    void keepsNaughtyStringsOrSaysWhichRowsCannotBe() throws IOException {
        List<String> strings = new ArrayList<>();
        for (JsonNode string :
                JsonMapper.builder()
                        .build()
                        .readTree(SharedData.require("csv-torture/blns/blns.json").toFile())) {
            strings.add(string.asText());
        }
        assertThat(strings).hasSize(515);
        Path file = imported.folder.resolve("naughty.csv");
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord("code", "name", "description");
            for (int i = 0; i < strings.size(); i++) {
                writer.writeRecord("n" + i, "record " + i, strings.get(i));
            }
        }
        Mapping mapping =
                Mapping.of(
                        FileEntry.of(
                                List.of("naughty.csv"),
                                "account",
                                List.of(
                                        ColumnEntry.of("code", "code"),
                                        ColumnEntry.of("name", "name"),
                                        ColumnEntry.of("description", "description"))));

        ImportReport report = imported.run(file, mapping);

        assertThat(report.sum(Counts::created) + report.sum(Counts::refused)).isEqualTo(515);
        Map<String, String> kept = new HashMap<>();
        imported.rows("SELECT code, coalesce(description, '') FROM account")
                .forEach(row -> kept.put(row.get(0), row.get(1)));
        Field field =
                imported.workspace
                        .workspace()
                        .catalog()
                        .schema()
                        .type("account")
                        .field("description");
        for (int i = 0; i < strings.size(); i++) {
            String text = strings.get(i);
            boolean nothing =
                    NotChosen.says(text)
                            && strings.stream().filter(other -> other.strip().equals(text)).count()
                                    > 1;
            String said = nothing ? null : CellFormat.PLAIN.text(text).orNull();
            Values.Normal normal = Values.normalise(field, said);
            if (normal.problem() == null) {
                String expected = normal.value() == null ? "" : normal.value().toString();
                assertThat(kept).as(text).containsEntry("n" + i, expected);
            } else {
                assertThat(kept).doesNotContainKey("n" + i);
            }
        }
        assertThat(report.sum(Counts::refused)).isLessThan(10);
    }
}
