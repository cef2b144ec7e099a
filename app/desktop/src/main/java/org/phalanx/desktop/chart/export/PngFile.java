package org.phalanx.desktop.chart.export;

import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.phalanx.sales.exports.BesideFile;
import org.phalanx.sales.exports.Written;

/// A picture as a file.
public final class PngFile {
    private PngFile() {}

    /// @throws IOException when the file can't be written
    public static Path write(WritableImage picture, Path file) throws IOException {
        BesideFile.write(
                file,
                out -> {
                    ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", out);
                    return new Written(1, 0);
                });
        return file;
    }
}
