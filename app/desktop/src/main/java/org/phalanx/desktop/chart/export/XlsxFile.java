package org.phalanx.desktop.chart.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.phalanx.desktop.chart.ChartContent;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.ChartRows;
import org.phalanx.desktop.chart.ChartText;
import org.phalanx.sales.exports.BesideFile;
import org.phalanx.sales.exports.Written;

/// Charts as a workbook: on each sheet the figures, complete and exact, and beside them a chart of
/// the spreadsheet's own that follows them.
public final class XlsxFile {

    /// One sheet.
    ///
    /// @param reading the sentence under the chart; may be empty
    public record Page(String title, ChartKind kind, ChartContent content, String reading) {}

    /// What stands in a workbook in the reader's language.
    ///
    /// @param place the column of categories where its dimension has no name
    /// @param before the column of the period before
    /// @param target the line of a target
    public record Words(String place, String before, String target) {}

    private final Words words;

    public XlsxFile(Words words) {
        this.words = words;
    }

    /// @throws IOException when the file can't be written
    public Path write(List<Page> pages, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (Page page : pages) {
                XSSFSheet sheet = workbook.createSheet(name(workbook, page.title()));
                write(sheet, page);
            }
            BesideFile.write(
                    file,
                    out -> {
                        workbook.write(out);
                        return new Written(pages.size(), 0);
                    });
        }
        return file;
    }

    /// A name that a sheet may have and no other one has yet.
    private static String name(XSSFWorkbook workbook, String title) {
        String wanted = WorkbookUtil.createSafeSheetName(title.isBlank() ? "1" : title);
        String name = wanted;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            String end = " " + i;
            int room = Math.min(wanted.length(), 31 - end.length());
            name = wanted.substring(0, room) + end;
        }
        return name;
    }

    private void write(XSSFSheet sheet, Page page) {
        FigureSheet figures = new FigureSheet(sheet, words);
        switch (page.content()) {
            case ChartData data -> {
                FigureSheet.Extent extent = figures.write(data);
                if (extent.places() > 0) {
                    NativeChart.add(sheet, page, data, extent);
                }
                figures.remark(page.reading(), extent);
            }
            case ChartRows rows -> figures.write(rows);
            case ChartText text -> figures.write(text);
        }
    }
}
