package org.phalanx.sales.imports.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.encoding.Encoding;
import org.phalanx.sales.imports.source.encoding.Encoding.Evidence;
import org.phalanx.sales.imports.source.encoding.EncodingSearch;

class EncodingSearchTest {
    private static final String CHINESE = "客户名称,所在城市,金额\n华东机械有限公司,上海,1200\n北方电力设备厂,沈阳,880\n";
    private static final String FRENCH =
            "société,ville,montant\nCafé de Paris,Orléans,12\nHôtel Müller,Besançon,7\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void findsChineseWithoutMark(String charset) throws IOException {
        Path file = write(CHINESE.getBytes(Charset.forName(charset)));

        assertThat(find(file).charset()).isEqualTo(Charset.forName(charset));
        assertThat(DelimitedTable.open(file, Reading.automatic()).columns())
                .containsExactly("客户名称", "所在城市", "金额");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void findsByMark(String charset) throws IOException {
        Path file = write(("\uFEFF" + CHINESE).getBytes(Charset.forName(charset)));

        Encoding found = find(file);

        assertThat(found.charset()).isEqualTo(Charset.forName(charset));
        assertThat(found.evidence()).isEqualTo(Evidence.MARK);
        assertThat(DelimitedTable.open(file, Reading.automatic()).columns())
                .containsExactly("客户名称", "所在城市", "金额");
    }

    @Test
    void takesWesternLettersForWindows1252AndNotForChinese() throws IOException {
        Path file = write(FRENCH.getBytes(Charset.forName("windows-1252")));

        assertThat(find(file).charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(DelimitedTable.open(file, Reading.automatic()).columns())
                .containsExactly("société", "ville", "montant");
    }

    @Test
    void findsTraditionalChineseByLetterFrequencies() throws IOException {
        String text = "客戶名稱,城市\n" + "台灣積體電路製造股份有限公司,新竹\n國泰世華銀行總部,台北\n".repeat(20);
        Path file = write(text.getBytes(Charset.forName("Big5")));

        assertThat(find(file).charset()).isEqualTo(Charset.forName("Big5"));
    }

    @Test
    void takesPlainAsciiForUtf8() throws IOException {
        assertThat(find(write("a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII))).charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void findsChineseThatBeginsLateInTheFile() throws IOException {
        String text = "name,city\n" + "plain,ascii\n".repeat(20_000) + "华东机械,上海\n";
        Path file = write(text.getBytes(Charset.forName("GB18030")));

        assertThat(find(file).charset()).isEqualTo(Charset.forName("GB18030"));
    }

    @Test
    void namesLineAndPositionOfAByteThatIsNoUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((CHINESE + "上海").getBytes(StandardCharsets.UTF_8));
        int position = bytes.size() + 1;
        bytes.write(0xFF);
        bytes.writeBytes(",深圳,3\n".getBytes(StandardCharsets.UTF_8));
        Path file = write(bytes.toByteArray());

        SourceRefused refused =
                catchThrowableOfType(
                        SourceRefused.class,
                        () -> DelimitedTable.open(file, Reading.automatic()).rows());

        assertThat(refused.problem())
                .isEqualTo(
                        Problem.at(
                                4, 0, Reason.MALFORMED_BYTES, "UTF-8", Integer.toString(position)));
        assertThat(refused.problem().text(Locale.SIMPLIFIED_CHINESE))
                .contains("第 4 行")
                .contains("第 " + position + " 个字节");
    }

    @Test
    void namesAFaultFarIntoTheFileWhileReading() throws IOException {
        String good = "名称,城市\n" + "华东机械,上海\n".repeat(50_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(good.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        Path file = write(bytes.toByteArray());
        DelimitedTable table = DelimitedTable.open(file, Reading.automatic());

        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> countRows(table));

        assertThat(refused.problem().line()).isEqualTo(50_002);
        assertThat(refused.problem().reason()).isEqualTo(Reason.MALFORMED_BYTES);
    }

    @Test
    void obeysWhoeverChoosesTheEncoding() throws IOException {
        Path file = write(FRENCH.getBytes(StandardCharsets.UTF_8));

        DelimitedTable table =
                DelimitedTable.open(
                        file, Reading.automatic().withCharset(StandardCharsets.ISO_8859_1));

        assertThat(table.columns()).isEqualTo(List.of("sociÃ©tÃ©", "ville", "montant"));
    }

    private static long countRows(DelimitedTable table) {
        try (SourceRows rows = table.rows()) {
            return rows.stream().count();
        }
    }

    private static Encoding find(Path file) throws IOException {
        return new EncodingSearch(file).find(null);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table.csv"), bytes);
    }
}
