package org.phalanx.desktop.chart;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.phalanx.desktop.chart.export.PdfFile;
import org.phalanx.desktop.chart.export.PngFile;
import org.phalanx.desktop.chart.export.XlsxFile;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.run.Work;
import org.phalanx.desktop.ui.theme.Theme;

/// Writes charts, tiles and pages as files. Only the pictures are taken on the FX thread; all else
/// is work that the caller starts, which brings back the file when it is complete and leaves an
/// older one as it was when it fails.
///
/// `files.png(tile, path).onSuccess(toast::saved).start();`
public final class ChartFiles {
    private static final int SHARP = 2;

    private final Tasks tasks;
    private final Theme theme;
    private final Charts charts;

    @Inject
    ChartFiles(Tasks tasks, Theme theme, Charts charts) {
        this.tasks = tasks;
        this.theme = theme;
        this.charts = charts;
    }

    /// A picture of what a node shows now, twice as sharp as the screen. FX thread.
    public Work<Path> png(Node node, Path file) {
        WritableImage picture = picture(node);
        return tasks.work(() -> PngFile.write(picture, file));
    }

    /// A document with one page a node, each page as large as its node. FX thread.
    ///
    /// @param title of the document
    public Work<Path> pdf(String title, List<? extends Node> nodes, Path file) {
        List<WritableImage> pictures = nodes.stream().map(this::picture).toList();
        return tasks.work(() -> PdfFile.write(title, pictures, SHARP, file));
    }

    /// A workbook with the figures of each chart on a sheet of its own, beside them a chart of the
    /// spreadsheet's wherever it has that kind. FX thread.
    public Work<Path> xlsx(List<Sheet> sheets, Path file) {
        List<XlsxFile.Page> pages =
                sheets.stream()
                        .map(sheet ->
                                new XlsxFile.Page(
                                        sheet.title(),
                                        sheet.kind(),
                                        sheet.content(),
                                        charts.reading(sheet.kind(), sheet.content())))
                        .toList();
        XlsxFile workbook = new XlsxFile(charts.fileWords());
        return tasks.work(() -> workbook.write(pages, file));
    }

    /// One chart of a workbook.
    public record Sheet(String title, ChartKind kind, ChartContent content) {}

    private WritableImage picture(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SHARP, SHARP));
        parameters.setFill(theme.palette().getValue().colour("surface"));
        return node.snapshot(parameters, null);
    }
}
