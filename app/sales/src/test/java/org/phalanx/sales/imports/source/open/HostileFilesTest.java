package org.phalanx.sales.imports.source.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.profile.TableProfiler;

/// Whatever the bytes are, a file is read or refused with a reason: nothing else may happen.
class HostileFilesTest {
    private static final String TABLE =
            """
            name,城市,amount,"no""te"
            "Mill, Ltd",上海,"1,200.50",2026-10-08
            Saw,Köln,7,"line
            break"
            """;

    @Property(tries = 100)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
        readOrRefuse(bytes, ".csv");
    }

    @Property(tries = 150)
    void damagedTextIsReadOrRefused(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String[] charsets = {"UTF-8", "GB18030", "UTF-16LE", "windows-1252"};
        Charset charset = Charset.forName(charsets[random.nextInt(charsets.length)]);
        readOrRefuse(damaged(TABLE.getBytes(charset), random), ".csv");
    }

    @Property(tries = 50)
    void damagedWorkbooksAreReadOrRefused(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = Files.createTempFile("hostile", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.setCompressionLevel(0);
            Worksheet sheet = workbook.newWorksheet("s");
            for (int row = 0; row < 5; row++) {
                sheet.value(row, 0, "text " + row);
                sheet.value(row, 1, row * 1.5);
                sheet.value(row, 2, row % 2 == 0);
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        readOrRefuse(damaged(bytes, random), ".xlsx");
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = Arrays.copyOf(bytes, bytes.length - random.nextInt(bytes.length / 4));
        byte[] likely = "\",;\t\r\n<>/'&0-x".getBytes(StandardCharsets.US_ASCII);
        for (int i = random.nextInt(6); i > 0; i--) {
            boolean any = random.nextBoolean();
            byte value = any ? (byte) random.nextInt() : likely[random.nextInt(likely.length)];
            damaged[random.nextInt(damaged.length)] = value;
        }
        return damaged;
    }

    private static void readOrRefuse(byte[] bytes, String suffix) throws IOException {
        Path file = Files.createTempFile("hostile", suffix);
        try {
            Files.write(file, bytes);
            for (SourceTable table : new SourceFiles().open(file).tables()) {
                TableProfiler.profile(table);
                try (SourceRows rows = table.rows()) {
                    assertThat(rows.stream()).allMatch(row -> !row.cells().isEmpty());
                }
            }
        } catch (SourceRefused refused) {
            assertThat(refused.problem().text(Locale.ENGLISH)).isNotBlank();
        } finally {
            Files.delete(file);
        }
    }
}
