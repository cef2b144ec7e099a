package org.phalanx.desktop.chart.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.ChartRows;
import org.phalanx.desktop.chart.ChartText;
import org.phalanx.desktop.chart.Measure;
import org.phalanx.desktop.chart.Series;
import org.phalanx.sales.metrics.Unit;

/// Writes figures into a sheet: a header, a row a category, a column a series; numbers as numbers,
/// texts as texts whatever they look like, so that nothing runs as a formula.
final class FigureSheet {
    private static final int CHARACTER = 256;
    private static final int LEAST = 10;
    private static final int MOST = 40;

    private final XSSFSheet sheet;
    private final XlsxFile.Words words;
    private final CellStyle head;

    /// Where the figures stand: the first row below the header is 1, the first column of values 1.
    ///
    /// @param places how many rows
    /// @param series how many columns of values, those of the period before included
    record Extent(int places, int series) {}

    FigureSheet(XSSFSheet sheet, XlsxFile.Words words) {
        this.sheet = sheet;
        this.words = words;
        head = sheet.getWorkbook().createCellStyle();
        Font bold = sheet.getWorkbook().createFont();
        bold.setBold(true);
        head.setFont(bold);
        sheet.createFreezePane(1, 1);
    }

    Extent write(ChartData data) {
        if (data.categories().isEmpty()) {
            return headline(data);
        }
        boolean compared = !data.isCrossed() && !data.series().getFirst().before().isEmpty();
        List<String> heads = new ArrayList<>();
        heads.add(data.dimension(0).isEmpty() ? words.place() : data.dimension(0));
        for (int i = 0; i < data.series().size(); i++) {
            boolean named = data.isCrossed() && data.measures().size() == 1;
            heads.add(named ? data.series().get(i).label() : data.measure(i).label());
        }
        if (compared) {
            heads.add(words.before());
        }
        heads(heads);
        List<CellStyle> styles =
                data.series().stream()
                        .map(one -> style(data.measure(data.series().indexOf(one))))
                        .toList();
        for (int place = 0; place < data.categories().size(); place++) {
            XSSFRow row = sheet.createRow(place + 1);
            row.createCell(0).setCellValue(data.categories().get(place).label());
            int column = 1;
            for (Series series : data.series()) {
                number(row, column, series.value(place), styles.get(column - 1));
                column++;
            }
            if (compared) {
                BigDecimal before = data.series().getFirst().before(place);
                number(row, column, before, styles.getFirst());
            }
        }
        return new Extent(data.categories().size(), heads.size() - 1);
    }

    private Extent headline(ChartData data) {
        heads(List.of(words.place(), data.measure().label()));
        CellStyle style = style(data.measure());
        int rows = 0;
        List<@Nullable BigDecimal> values = new ArrayList<>();
        values.add(data.headline().value());
        values.add(data.headline().before());
        values.add(data.headline().target());
        List<String> names = List.of(data.measure().label(), words.before(), words.target());
        for (int i = 0; i < names.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                XSSFRow row = sheet.createRow(++rows);
                row.createCell(0).setCellValue(names.get(i));
                number(row, 1, value, style);
            }
        }
        return new Extent(rows, 1);
    }

    void write(ChartRows records) {
        heads(records.columns().stream().map(ChartRows.Column::label).toList());
        for (int i = 0; i < records.rows().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            List<String> cells = records.rows().get(i).cells();
            for (int column = 0; column < cells.size(); column++) {
                row.createCell(column).setCellValue(cells.get(column));
            }
        }
    }

    void write(ChartText text) {
        List<String> lines = text.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(lines.get(i));
        }
    }

    /// Below the figures.
    void remark(String text, Extent below) {
        if (!text.isEmpty()) {
            sheet.createRow(below.places() + 2).createCell(0).setCellValue(text);
        }
    }

    private void heads(List<String> heads) {
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < heads.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(heads.get(i));
            cell.setCellStyle(head);
            int width = Math.clamp(heads.get(i).length() * 2L + 2, LEAST, MOST);
            sheet.setColumnWidth(i, (i == 0 ? Math.max(width, 2 * LEAST) : width) * CHARACTER);
        }
    }

    private static void number(
            XSSFRow row, int column, @Nullable BigDecimal value, CellStyle style) {
        if (value != null) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(style);
        }
    }

    private CellStyle style(Measure measure) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        String format =
                measure.unit() == Unit.MONEY
                        ? "#,##0.00"
                        : measure.unit() == Unit.COUNT ? "#,##0" : "#,##0.0";
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }
}
