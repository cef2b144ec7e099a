package org.phalanx.desktop.chart.export;

import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.ChartKind;

/// A chart of the spreadsheet's own beside the figures that it draws. Kinds that it doesn't have
/// become bars; tables stay tables.
final class NativeChart {
    private static final int WIDE = 9;
    private static final int HIGH = 20;

    private NativeChart() {}

    static void add(
            XSSFSheet sheet, XlsxFile.Page page, ChartData data, FigureSheet.Extent extent) {
        type(page.kind()).ifPresent(type -> draw(sheet, page, type, data, extent));
    }

    private static Optional<ChartTypes> type(ChartKind kind) {
        return switch (kind) {
            case LINE -> Optional.of(ChartTypes.LINE);
            case AREA -> Optional.of(ChartTypes.AREA);
            case PIE -> Optional.of(ChartTypes.PIE);
            case DONUT -> Optional.of(ChartTypes.DOUGHNUT);
            case RADAR -> Optional.of(ChartTypes.RADAR);
            case SCATTER -> Optional.of(ChartTypes.SCATTER);
            case PIVOT, TABLE, RECORDS, TEXT -> Optional.empty();
            case BAR,
                    STACKED_BAR,
                    FUNNEL,
                    LEADERBOARD,
                    WATERFALL,
                    NUMBER,
                    GAUGE,
                    HEAT_MAP,
                    CALENDAR,
                    PROVINCES,
                    WORLD ->
                    Optional.of(ChartTypes.BAR);
        };
    }

    private static void draw(
            XSSFSheet sheet,
            XlsxFile.Page page,
            ChartTypes type,
            ChartData data,
            FigureSheet.Extent extent) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int left = extent.series() + 2;
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, left, 1, left + WIDE, HIGH);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(page.title());
        chart.setTitleOverlay(false);
        XDDFChartData figures = figures(chart, type, page.kind());
        fill(sheet, figures, type, extent);
        if (data.isCrossed() || extent.series() > 1 || isRound(type)) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(figures);
        if (page.kind() == ChartKind.STACKED_BAR) {
            layOnEachOther(chart);
        }
    }

    /// Written as it stands in the file, since the small set of types that POI brings along lacks
    /// this one.
    private static void layOnEachOther(XSSFChart chart) {
        var overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static XDDFChartData figures(XSSFChart chart, ChartTypes type, ChartKind kind) {
        if (isRound(type)) {
            return chart.createData(type, null, null);
        }
        XDDFChartAxis across =
                type == ChartTypes.SCATTER
                        ? chart.createValueAxis(AxisPosition.BOTTOM)
                        : chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFChartData figures = chart.createData(type, across, up);
        if (figures instanceof XDDFBarChartData bars) {
            bars.setBarDirection(kind == ChartKind.WATERFALL ? BarDirection.COL : BarDirection.BAR);
            if (kind == ChartKind.STACKED_BAR) {
                bars.setBarGrouping(BarGrouping.STACKED);
            }
            // a spreadsheet counts lying bars from the bottom
            across.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (figures instanceof XDDFScatterChartData points) {
            points.setStyle(ScatterStyle.MARKER);
        }
        return figures;
    }

    private static void fill(
            XSSFSheet sheet, XDDFChartData figures, ChartTypes type, FigureSheet.Extent extent) {
        boolean scatter = type == ChartTypes.SCATTER;
        XDDFDataSource<?> places =
                scatter
                        ? column(sheet, 1, extent)
                        : XDDFDataSourcesFactory.fromStringCellRange(sheet, range(0, extent));
        int first = scatter ? 2 : 1;
        int last = isRound(type) ? 1 : extent.series();
        for (int i = first; i <= last; i++) {
            XDDFChartData.Series series = figures.addSeries(places, column(sheet, i, extent));
            series.setTitle(
                    sheet.getRow(0).getCell(i).getStringCellValue(),
                    new CellReference(sheet.getSheetName(), 0, i, true, true));
        }
    }

    private static XDDFNumericalDataSource<Double> column(
            XSSFSheet sheet, int column, FigureSheet.Extent extent) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(column, extent));
    }

    private static CellRangeAddress range(int column, FigureSheet.Extent extent) {
        return new CellRangeAddress(1, extent.places(), column, column);
    }

    private static boolean isRound(ChartTypes type) {
        return type == ChartTypes.PIE || type == ChartTypes.DOUGHNUT;
    }
}
