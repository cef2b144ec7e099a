package org.phalanx.sales.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;

/// A table as CSV that spreadsheets of all systems open rightly: UTF-8 with a byte order mark,
/// commas, lines that end in CRLF, formulas made harmless.
final class CsvTable {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final char MARK = '\uFEFF';

    private final ExportHabits habits;

    CsvTable(ExportHabits habits) {
        this.habits = habits;
    }

    Written write(ExportTable table, OutputStream out) throws IOException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            text.write(MARK);
            try (CsvWriter writer =
                    CsvWriter.builder()
                            .lineDelimiter(LineDelimiter.CRLF)
                            .quoteStrategy(QuoteStrategies.REQUIRED)
                            .build(text)) {
                writer.writeRecord(table.labels().stream().map(FormulaGuard::neutral).toList());
                long count = 0;
                Iterator<List<Cell>> rows = table.rows().iterator();
                while (rows.hasNext()) {
                    writer.writeRecord(rows.next().stream().map(this::text).toList());
                    count++;
                }
                return new Written(count, 0);
            }
        }
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> FormulaGuard.neutral(text);
            case Cell.Decimal(var number) -> number.toPlainString();
            case Cell.Date(var day) -> day.toString();
            case Cell.Moment(var at) -> MOMENT.format(habits.local(at));
            case Cell.YesNo(var yes) -> habits.word(yes);
            case Cell.Empty() -> "";
        };
    }
}
