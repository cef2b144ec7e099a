package org.phalanx.sales.imports.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;

class HostileWorkbookTest {
    private static final String HEADER =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c></row>";
    private static final Limits SMALL = new Limits(20, 1 << 20, 1 << 16, 50, 1 << 14);

    @TempDir Path folder;

    @Test
    void refusesASheetThatInflatesBeyondTheRatio() throws IOException {
        Path file = write(new RawWorkbook().rows(HEADER + " ".repeat(500_000)));

        assertThat(refusal(file, SMALL).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesTextsThatWouldFillMemory() throws IOException {
        String text = "<si><t>" + "x".repeat(1 << 17) + "</t></si>";
        Path file = write(new RawWorkbook().texts(text).rows(HEADER));

        assertThat(refusal(file, SMALL).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesTooManyParts() throws IOException {
        RawWorkbook workbook = new RawWorkbook().rows(HEADER);
        for (int i = 0; i < 30; i++) {
            workbook.part("xl/media/" + i, "x");
        }

        assertThat(refusal(write(workbook), SMALL)).isEqualTo(Problem.of(Reason.TOO_LARGE, "20"));
    }

    @Test
    void refusesEntities() throws IOException {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
        Path file = write(new RawWorkbook().rows(HEADER).part("xl/sharedStrings.xml", laughs));

        assertThat(refusal(file, Limits.USUAL))
                .isEqualTo(Problem.of(Reason.DAMAGED_WORKBOOK, "DOCTYPE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>2000000000</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>-1</v></c></row>",
                "<row r='2'><c r='A2' t='z'><v>1</v></c></row>",
                "<row r='2'><c r='A2'><f t='shared' si='7'/><v>1</v></c></row>",
                "<row r='x'><c r='A2'><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></row>",
            })
    void refusesSheetsThatCannotBe(String row) throws IOException {
        Path file = write(new RawWorkbook().texts("<si><t>a</t></si>").rows(HEADER + row));

        assertThat(refusal(file, Limits.USUAL).reason()).isEqualTo(Reason.DAMAGED_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/styles.xml",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml"
            })
    void refusesWorkbooksThatLackAPart(String part) throws IOException {
        Path file = write(new RawWorkbook().rows(HEADER).without(part));

        assertThat(refusal(file, Limits.USUAL).reason()).isEqualTo(Reason.DAMAGED_WORKBOOK);
    }

    @Test
    void refusesOtherArchives() throws IOException {
        Path binary =
                write(new RawWorkbook().without("xl/workbook.xml").part("xl/workbook.bin", ""));
        assertThat(refusal(binary, Limits.USUAL))
                .isEqualTo(Problem.of(Reason.OTHER_WORKBOOK, "XLSB"));

        Path text =
                write(new RawWorkbook().without("xl/workbook.xml").part("word/document.xml", ""));
        assertThat(refusal(text, Limits.USUAL)).isEqualTo(Problem.of(Reason.NOT_A_TABLE, "ZIP"));
    }

    @Test
    void refusesAnArchiveThatIsCutShort() throws IOException {
        Path file = write(new RawWorkbook().rows(HEADER));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refusal(file, Limits.USUAL).reason()).isEqualTo(Reason.DAMAGED_WORKBOOK);
    }

    @Test
    void tellsOldWorkbooksFromThoseWithAPassword() throws IOException {
        assertThat(CompoundFile.problem(compound("Workbook")).reason())
                .isEqualTo(Reason.OLD_WORKBOOK);
        assertThat(CompoundFile.problem(compound("EncryptedPackage")).reason())
                .isEqualTo(Reason.LOCKED_WORKBOOK);
        assertThat(CompoundFile.problem(compound("WordDocument")))
                .isEqualTo(Problem.of(Reason.NOT_A_TABLE, "OLE2"));
    }

    private Path compound(String entry) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2_048).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(0, 0xE11AB1A1E011CFD0L);
        bytes.putShort(30, (short) 9);
        bytes.putInt(48, 1);
        bytes.position(1_024).put(entry.getBytes(StandardCharsets.UTF_16LE));
        return Files.write(folder.resolve("old.xls"), bytes.array());
    }

    private Path write(RawWorkbook workbook) throws IOException {
        return workbook.write(folder.resolve("hostile.xlsx"));
    }

    private static Problem refusal(Path file, Limits limits) {
        return catchThrowableOfType(SourceRefused.class, () -> readAll(file, limits)).problem();
    }

    private static void readAll(Path file, Limits limits) throws IOException {
        for (SourceTable table : WorkbookFile.open(file, Reading.automatic(), limits)) {
            try (SourceRows rows = table.rows()) {
                assertThat(rows.stream().map(SourceRow::line)).isNotNull();
            }
        }
    }
}
