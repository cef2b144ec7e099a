package org.phalanx.sales.imports.source.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.testkit.data.SharedData;

/// Every file of public collections made to break readers of CSV: read as their JSON says, or
/// refused with line and reason.
class TortureTest {
    /// What the JSON beside these files says differs from the files themselves.
    private static final List<String> CONTRADICTORY = List.of("location_coordinates.csv");

    /// Files without anything but blank lines, which are refused.
    private static final List<String> BLANK = List.of("all-empty.csv");

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> readsWhatTheJsonSays() throws IOException {
        Path data = SharedData.require("csv-torture");
        return Stream.of(data.resolve("csv-spectrum/csvs"), data.resolve("sineemore/csv"))
                .flatMap(TortureTest::list)
                .filter(file -> Files.exists(expectation(file)))
                .filter(file -> !BLANK.contains(name(file)))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file)));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatHasNoJson() throws IOException {
        Path data = SharedData.require("csv-torture/sineemore/csv");
        return list(data)
                .filter(file -> !Files.exists(expectation(file)) || BLANK.contains(name(file)))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> expectRefusal(file)));
    }

    @Test
    void readsNaughtyStringsAsTheyAre() throws IOException {
        List<String> strings =
                JsonRows.of(SharedData.require("csv-torture/blns/blns.json")).stream()
                        .flatMap(List::stream)
                        .filter(text -> !text.isBlank())
                        .toList();
        Path file = folder.resolve("naughty.csv");
        try (CsvWriter writer =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.REQUIRED).build(file)) {
            writer.writeRecord("n", "text", "again");
            for (int i = 0; i < strings.size(); i++) {
                writer.writeRecord(Integer.toString(i), strings.get(i), strings.get(i));
            }
        }

        List<SourceRow> rows = rows(new SourceFiles().open(file).table());

        assertThat(strings).hasSizeGreaterThan(500);
        assertThat(rows).hasSameSizeAs(strings);
        for (int i = 0; i < strings.size(); i++) {
            assertThat(rows.get(i).cells().subList(1, 3))
                    .containsExactly(strings.get(i), strings.get(i));
        }
        assertThat(rows).allMatch(SourceRow::isSound);
    }

    @TestFactory
    Stream<DynamicTest> opensOrRefusesEveryTableOfAllDataSets() {
        Path data = SharedData.require("csv-torture").resolve("..").normalize();
        return walk(data)
                .filter(file -> name(file).matches("(?i).*\\.(csv|tsv|txt|data)"))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> openOrRefuse(file)));
    }

    private static void compare(Path file) throws IOException {
        SourceTable table = new SourceFiles().open(file).table();
        List<List<String>> expected = JsonRows.of(expectation(file));
        List<List<String>> actual = new ArrayList<>();
        actual.add(table.columns());
        try (SourceRows rows = table.rows()) {
            rows.forEachRemaining(row -> {
                assertThat(row.problems()).isEmpty();
                actual.add(row.cells());
            });
            // a blank line of a table with one column is a row in the JSON
            for (int i = 0; i < rows.blankLines() && table.columns().size() == 1; i++) {
                actual.add(List.of(""));
            }
        }
        if (expected.isEmpty()) {
            expected.add(table.columns());
        }
        if (!Files.readString(file, StandardCharsets.ISO_8859_1).contains("\r")) {
            // some copies of these files have lost their carriage returns
            expected.replaceAll(
                    row -> row.stream().map(cell -> cell.replace("\r\n", "\n")).toList());
        }
        if (CONTRADICTORY.contains(name(file))) {
            assertThat(actual.getFirst()).isEqualTo(expected.getFirst());
            assertThat(actual.get(1).subList(1, 4)).isEqualTo(expected.get(1).subList(1, 4));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static void expectRefusal(Path file) {
        Problem problem = firstProblem(file);
        assertThat(problem.text(Locale.ENGLISH)).isNotBlank();
        if (problem.reason() != Reason.EMPTY_FILE) {
            assertThat(problem.line()).isEqualTo(name(file).contains("wrong-header") ? 1 : 2);
        }
    }

    private static Problem firstProblem(Path file) {
        try {
            SourceTable table = new SourceFiles().open(file).table();
            List<String> missing = table.missing(List.of("foo", "bar", "baz"));
            if (!missing.isEmpty()) {
                return Problem.at(1, 0, Reason.MISSING_COLUMNS, String.join(", ", missing));
            }
            return rows(table).stream()
                    .flatMap(row -> row.problems().stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(file + " is accepted"));
        } catch (SourceRefused refused) {
            return refused.problem();
        }
    }

    private static void openOrRefuse(Path file) {
        try {
            for (SourceTable table : new SourceFiles().open(file).tables()) {
                assertThat(table.columns()).isNotEmpty().doesNotHaveDuplicates();
                rows(table);
            }
        } catch (SourceRefused refused) {
            assertThat(refused.problem().text(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
        }
    }

    private static List<SourceRow> rows(SourceTable table) {
        try (SourceRows rows = table.rows()) {
            return rows.stream().toList();
        }
    }

    private static Path expectation(Path file) {
        String json = name(file).replace(".csv", ".json");
        return file.resolveSibling("../json/" + json).normalize();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Stream<Path> list(Path folder) {
        return walk(folder).filter(file -> name(file).endsWith(".csv"));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Rows of a JSON file: of arrays as they are; of objects the keys first, then the values.
    private static final class JsonRows {
        static List<List<String>> of(Path file) throws IOException {
            List<List<String>> rows = new ArrayList<>();
            try (JsonParser parser = JsonFactory.builder().build().createParser(file.toFile())) {
                List<String> keys = new ArrayList<>();
                List<String> values = new ArrayList<>();
                JsonToken token = parser.nextToken();
                while (token != null) {
                    if (token == JsonToken.FIELD_NAME) {
                        keys.add(parser.currentName());
                    } else if (token.isScalarValue()) {
                        values.add(parser.getText());
                    } else if (token.isStructEnd() && !values.isEmpty()) {
                        if (!keys.isEmpty() && rows.isEmpty()) {
                            rows.add(List.copyOf(keys));
                        }
                        rows.add(List.copyOf(values));
                        values.clear();
                    }
                    token = parser.nextToken();
                }
            }
            return rows;
        }
    }
}
