package org.phalanx.sales.imports.paste;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;

/// The clipboard's text of a spreadsheet as a table: cells between tabs, quotes around those that
/// hold tabs or line ends.
record PastedTable(List<List<String>> cells) implements SourceTable {

    static PastedTable of(String text) {
        List<List<String>> rows = quoted(text);
        return new PastedTable(
                rows.stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                        .toList());
    }

    private static List<List<String>> quoted(String text) {
        var rows = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator('\t').ofCsvRecord(text)) {
            reader.forEach(record -> rows.add(record.getFields()));
            return rows;
        } catch (CsvParseException | java.io.IOException notQuoted) {
            // quotes stand in it that quote nothing
            return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        }
    }

    PastedTable withoutFirst() {
        return new PastedTable(cells.subList(1, cells.size()));
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<String> columns() {
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width).mapToObj(String::valueOf).toList();
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public String description(Locale locale) {
        return "";
    }

    @Override
    public long estimatedRows() {
        return cells.size();
    }

    @Override
    public SourceRows rows() {
        Iterator<List<String>> from = cells.iterator();
        return new SourceRows() {
            private long line;

            @Override
            public long blankLines() {
                return 0;
            }

            @Override
            public boolean hasNext() {
                return from.hasNext();
            }

            @Override
            public SourceRow next() {
                return new SourceRow(++line, from.next());
            }

            @Override
            public void close() {
                // held in memory
            }
        };
    }
}
