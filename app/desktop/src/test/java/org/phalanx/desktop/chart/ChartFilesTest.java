package org.phalanx.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.chart.SampleFigures.Case;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class ChartFilesTest {
    @TempDir Path folder;

    private final ChartBench bench = new ChartBench(Appearance.LIGHT, true);

    @Test
    void pictureIsTwiceAsSharpAsTheScreen() throws IOException {
        Path file = folder.resolve("bar.png");
        bench.files().png(shown(ChartKind.BAR), file).start();
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(600);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void documentHasAPageForEachChart() throws IOException {
        Path file = folder.resolve("page.pdf");
        bench.files()
                .pdf("周会", List.of(shown(ChartKind.LINE), shown(ChartKind.PROVINCES)), file)
                .start();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("周会");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(300);
        }
    }

    @Test
    void workbookHoldsTheFiguresAndAChartOfThem() throws IOException {
        Measure amount = Measure.money("赢单金额", "CNY");
        Series values =
                Series.of(
                        "won",
                        "",
                        List.of(new BigDecimal("12.5"), new BigDecimal("-3"), BigDecimal.TEN));
        ChartData data =
                ChartData.of(
                        amount,
                        "来源",
                        List.of(
                                Category.of("a", "=HYPERLINK(\"x\")"),
                                Category.of("b", "展会"),
                                Category.of("c", "官网")),
                        values);
        try (XSSFWorkbook workbook = written(new ChartFiles.Sheet("来源", ChartKind.BAR, data))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("赢单金额");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(-3);
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
            String bars = chart.getCTChart().toString();
            assertThat(bars).contains("barChart", "$B$2:$B$4", "$A$2:$A$4");
        }
    }

    @Test
    void everyKindMakesASheet() throws IOException {
        ChartFiles.Sheet[] sheets =
                Arrays.stream(ChartKind.values())
                        .map(kind ->
                                new ChartFiles.Sheet(
                                        "来源/区域",
                                        kind,
                                        new SampleFigures(kind, Case.FIFTY, true).content()))
                        .toArray(ChartFiles.Sheet[]::new);
        try (XSSFWorkbook workbook = written(sheets)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(sheets.length);
            long charts =
                    IntStream.range(0, sheets.length)
                            .mapToObj(workbook::getSheetAt)
                            .filter(sheet -> sheet.getDrawingPatriarch() != null)
                            .count();
            assertThat(charts).isEqualTo(sheets.length - 4);
        }
    }

    @Test
    void sheetOfNothingIsEmpty() throws IOException {
        ChartContent nothing = new SampleFigures(ChartKind.PIE, Case.NONE, true).content();
        try (XSSFWorkbook workbook = written(new ChartFiles.Sheet("", ChartKind.PIE, nothing))) {
            assertThat(workbook.getSheetAt(0).getDrawingPatriarch()).isNull();
        }
    }

    private XSSFWorkbook written(ChartFiles.Sheet... sheets) throws IOException {
        Path file = folder.resolve("charts.xlsx");
        bench.files().xlsx(List.of(sheets), file).start();
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private ChartView shown(ChartKind kind) {
        ChartView view = bench.charts.view(kind, mark -> {});
        view.show(new SampleFigures(kind, Case.THREE, true).content());
        Scene scene = new Scene(view, 400, 300);
        bench.theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return view;
    }
}
