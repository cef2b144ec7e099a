package org.phalanx.desktop.chart.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.phalanx.sales.exports.BesideFile;
import org.phalanx.sales.exports.Written;

/// Pictures as the pages of a document, without loss.
public final class PdfFile {
    private static final float POINTS_A_PIXEL = .75f;

    private PdfFile() {}

    /// @param sharp how many pixels of a picture are one on the screen
    /// @throws IOException when the file can't be written
    public static Path write(String title, List<WritableImage> pictures, int sharp, Path file)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            for (WritableImage picture : pictures) {
                add(document, SwingFXUtils.fromFXImage(picture, null), sharp);
            }
            BesideFile.write(
                    file,
                    out -> {
                        document.save(out);
                        return new Written(pictures.size(), 0);
                    });
        }
        return file;
    }

    private static void add(PDDocument document, BufferedImage picture, int sharp)
            throws IOException {
        float width = picture.getWidth() * POINTS_A_PIXEL / sharp;
        float height = picture.getHeight() * POINTS_A_PIXEL / sharp;
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, picture), 0, 0, width, height);
        }
    }
}
