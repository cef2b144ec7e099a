package org.phalanx.sales.imports.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
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
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;

class DialectSearchTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|', '^', '~', '@', '\u0001'})
    void findsTheSeparator(char separator) throws IOException {
        String text =
                "name;city;amount\nNorth Mill, Ltd.;Leeds;12.50\nSouth Mill;York;7\n"
                        .replace(", Ltd", separator == ',' ? " Ltd" : ", Ltd")
                        .replace(';', separator);

        DelimitedTable table = open(text);

        assertThat(table.dialect().separator()).isEqualTo(separator);
        assertThat(table.columns()).containsExactly("name", "city", "amount");
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void prefersSemicolonsWhereCommasAreDecimalMarks() throws IOException {
        DelimitedTable table = open("name;price;cost\nMill;1,50;2,25\nSaw;3,75;4,10\n");

        assertThat(table.dialect().separator()).isEqualTo(';');
        assertThat(rows(table).getFirst().cells()).containsExactly("Mill", "1,50", "2,25");
    }

    @Test
    void keepsSeparatorsQuotesAndLineEndsWithinQuotes() throws IOException {
        DelimitedTable table =
                open("name,note\r\nMill,\"one, \"\"two\"\"\r\nthree\"\r\nSaw,\"a;b;c\"\r\n");

        assertThat(rows(table).getFirst().cells()).containsExactly("Mill", "one, \"two\"\r\nthree");
        assertThat(rows(table)).extracting(SourceRow::line).containsExactly(2L, 4L);
        assertThat(table.dialect().lineEnd()).isEqualTo(LineEnd.CRLF);
    }

    @Test
    void readsLinesThatEndInCarriageReturns() throws IOException {
        DelimitedTable table = open("name,city\rMill,Leeds\rSaw,York\r");

        assertThat(rows(table)).extracting(SourceRow::line).containsExactly(2L, 3L);
        assertThat(table.dialect().lineEnd()).isEqualTo(LineEnd.CR);
    }

    @Test
    void readsSingleQuotes() throws IOException {
        DelimitedTable table = open("'name','note'\n'Mill','a, b'\n'Saw','it''s'\n");

        assertThat(rows(table))
                .extracting(SourceRow::cells)
                .containsExactly(List.of("Mill", "a, b"), List.of("Saw", "it's"));
    }

    @Test
    void keepsReturnsWithinQuotes() throws IOException {
        DelimitedTable table = open("name,note\nMill,\"one\rtwo\"\nSaw,three\n");

        assertThat(rows(table))
                .extracting(SourceRow::cells)
                .containsExactly(List.of("Mill", "one\rtwo"), List.of("Saw", "three"));
    }

    @Test
    void readsBlanksAroundQuotes() throws IOException {
        DelimitedTable table = open("name, note\nMill, \"a, b\"\nSaw, \"c, d\"\n");

        assertThat(rows(table).getFirst().cells()).containsExactly("Mill", "a, b");
    }

    @Test
    void takesQuotesForTextInTabSeparatedFilesWithoutQuoting() throws IOException {
        DelimitedTable table = open("name\tsize\nPipe\t\"3 inch\nRod\t6\nBar\t2\n");

        assertThat(table.dialect().quote()).isEqualTo(Dialect.NO_QUOTE);
        assertThat(rows(table).getFirst().cells()).containsExactly("Pipe", "\"3 inch");
    }

    @Test
    void passesTitleRowsOver() throws IOException {
        DelimitedTable table = open("销售报表,,\n导出日期：2026-03-01,,\n\n客户,城市,金额\n华东机械,上海,1200\n");

        assertThat(table.layout().titleRows()).isEqualTo(2);
        assertThat(table.columns()).containsExactly("客户", "城市", "金额");
        assertThat(rows(table)).hasSize(1);
        assertThat(table.description(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("UTF-8，逗号分隔，标题 2 行，首行为列名");
        assertThat(table.description(Locale.ENGLISH))
                .isEqualTo("UTF-8, separated by commas, 2 title rows, names in the first row");
    }

    @Test
    void namesColumnsByLettersWhereThereIsNoHeader() throws IOException {
        DelimitedTable table = open("Mill,2024-01-05,12\nSaw,2024-01-06,13\n");

        assertThat(table.hasHeader()).isFalse();
        assertThat(table.columns()).containsExactly("A", "B", "C");
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void makesNamesOfColumnsUnique() throws IOException {
        DelimitedTable table = open("name,,name,note \n a,b,c,d\n");

        assertThat(table.columns()).containsExactly("name", "B", "name (2)", "note");
    }

    @Test
    void countsBlankLines() throws IOException {
        try (SourceRows rows = open("a,b\n\n1,2\n,\n\n3,4\n\n").rows()) {
            assertThat(rows.stream().map(SourceRow::line)).containsExactly(3L, 6L);
            assertThat(rows.blankLines()).isEqualTo(4);
        }
    }

    @Test
    void saysWhichRowsHaveTooManyOrTooFewCells() throws IOException {
        List<SourceRow> rows = rows(open("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n"));

        assertThat(rows.stream().flatMap(row -> row.problems().stream()))
                .containsExactly(
                        Problem.at(3, 3, Reason.TOO_FEW_CELLS, "2", "3"),
                        Problem.at(4, 4, Reason.TOO_MANY_CELLS, "4", "3"));
    }

    @Test
    void refusesAQuoteThatIsNeverClosedAtTheLineWhereItOpens() throws IOException {
        String text = "a,b,c\n" + "1,2,3\n".repeat(40_000) + "1,\"2\nand more,3\n1,2,3\n";
        DelimitedTable table = open(text);

        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> rows(table));

        assertThat(refused.problem()).isEqualTo(Problem.at(40_002, 2, Reason.OPEN_QUOTE));
    }

    @Test
    void estimatesHowManyRowsALargeFileHas() throws IOException {
        DelimitedTable table = open("name,city,amount\n" + "Mill,Leeds,12.50\n".repeat(100_000));

        assertThat(table.estimatedRows()).isBetween(95_000L, 105_000L);
    }

    @Test
    void countsTheRowsOfASmallFile() throws IOException {
        assertThat(open("a,b\n1,2\n3,4\n").estimatedRows()).isEqualTo(2);
    }

    @Test
    void obeysWhoeverChoosesSeparatorAndBeginning() throws IOException {
        Reading reading = Reading.automatic().withSeparator(';').withBeginning(1, false);

        DelimitedTable table = DelimitedTable.open(write("x;y\n1,5;2\n3;4\n"), reading);

        assertThat(rows(table))
                .extracting(SourceRow::cells)
                .containsExactly(List.of("1,5", "2"), List.of("3", "4"));
    }

    private static List<SourceRow> rows(DelimitedTable table) {
        try (SourceRows rows = table.rows()) {
            return rows.stream().toList();
        }
    }

    private DelimitedTable open(String text) throws IOException {
        return DelimitedTable.open(write(text), Reading.automatic());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
