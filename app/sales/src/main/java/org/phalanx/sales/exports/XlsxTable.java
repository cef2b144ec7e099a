package org.phalanx.sales.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a workbook: typed cells, a frozen header with filters, columns wide enough.
///
/// Texts are texts whatever they look like, so nothing runs as a formula. Numbers of more than
/// fifteen digits, which a spreadsheet would round, and days before 1900, which it does not know,
/// are written as texts. More rows than a sheet takes go on to further sheets.
final class XlsxTable {
    private static final int MOST_ROWS = Worksheet.MAX_ROWS;
    private static final int CHUNK = 500;
    private static final int EXACT_DIGITS = 15;
    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST_TEXT = 32_767;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    private static final String HEADER_FILL = "E8EBF0";

    private final ExportHabits habits;
    private final int mostRows;
    private long shortened;

    XlsxTable(ExportHabits habits) {
        this(habits, MOST_ROWS);
    }

    XlsxTable(ExportHabits habits, int mostRows) {
        this.habits = habits;
        this.mostRows = mostRows;
    }

    Written write(ExportTable table, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Phalanx", null)) {
            Iterator<List<Cell>> rows = table.rows().iterator();
            long count = 0;
            do {
                count += writeSheet(workbook, table, rows);
            } while (rows.hasNext());
            return new Written(count, shortened);
        }
    }

    private long writeSheet(Workbook workbook, ExportTable table, Iterator<List<Cell>> rows)
            throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(table.name())) {
            List<List<Cell>> chunk = chunk(rows, mostRows - 1);
            begin(sheet, table.labels(), chunk);
            int row = 1;
            while (!chunk.isEmpty()) {
                for (List<Cell> cells : chunk) {
                    writeRow(sheet, row++, cells);
                }
                sheet.flush();
                chunk = chunk(rows, mostRows - row);
            }
            return row - 1L;
        }
    }

    private static List<List<Cell>> chunk(Iterator<List<Cell>> rows, int most) {
        List<List<Cell>> chunk = new ArrayList<>();
        while (chunk.size() < Math.min(CHUNK, most) && rows.hasNext()) {
            chunk.add(rows.next());
        }
        return chunk;
    }

    private static void begin(Worksheet sheet, List<String> labels, List<List<Cell>> first) {
        ColumnWidths widths = new ColumnWidths(labels);
        first.forEach(widths::add);
        for (int i = 0; i < labels.size(); i++) {
            sheet.inlineString(0, i, labels.get(i));
            sheet.width(i, widths.of(i));
        }
        sheet.range(0, 0, 0, labels.size() - 1).style().bold().fillColor(HEADER_FILL).set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, labels.size() - 1);
    }

    private void writeRow(Worksheet sheet, int row, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Text(var text) -> writeText(sheet, row, i, text);
                case Cell.Decimal(var number) -> writeNumber(sheet, row, i, number);
                case Cell.Date(var day) -> writeDay(sheet, row, i, day);
                case Cell.Moment(var at) -> writeMoment(sheet, row, i, habits.local(at));
                case Cell.YesNo(var yes) -> sheet.value(row, i, yes);
                case Cell.Empty() -> {}
            }
        }
    }

    private void writeText(Worksheet sheet, int row, int column, String text) {
        boolean fits = text.length() <= LONGEST_TEXT;
        shortened += fits ? 0 : 1;
        sheet.inlineString(row, column, fits ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
    }

    private static void writeNumber(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > EXACT_DIGITS) {
            sheet.inlineString(row, column, number.toPlainString());
        } else {
            sheet.value(row, column, number);
        }
    }

    private static void writeDay(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.getYear() < FIRST_YEAR) {
            sheet.inlineString(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        }
    }

    private static void writeMoment(Worksheet sheet, int row, int column, LocalDateTime moment) {
        if (moment.getYear() < FIRST_YEAR) {
            sheet.inlineString(row, column, moment.toString());
        } else {
            sheet.value(row, column, moment);
            sheet.style(row, column).format(MOMENT).set();
        }
    }
}
