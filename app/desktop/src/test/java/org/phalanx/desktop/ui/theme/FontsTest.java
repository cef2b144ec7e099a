package org.phalanx.desktop.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class FontsTest {
    private static final float SIZE = 100;
    private static final double TOLERANCE = 1;

    @Test
    void bothWeightsAreFamiliesOfTheirOwn() {
        Fonts fonts = new Fonts();
        assertThat(fonts.regular(13).getFamily()).isEqualTo("Noto Sans SC");
        assertThat(fonts.semiBold(13).getFamily()).isEqualTo("Noto Sans SC SemiBold");
    }

    /// Overlapping strokes would be drawn with holes at 125 % where no graphics card helps.
    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf"})
    void strokesDoNotOverlap(String file) throws IOException, FontFormatException {
        Font font = load(file);
        var glyphs = font.createGlyphVector(new FontRenderContext(null, true, true), "连梧铸岫服务器A¥4");
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Path2D filled = new Path2D.Double(Path2D.WIND_NON_ZERO);
            filled.append(glyphs.getGlyphOutline(i), false);
            Path2D evenOdd = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            evenOdd.append(glyphs.getGlyphOutline(i), false);
            Area holes = new Area(filled);
            holes.subtract(new Area(evenOdd));
            var bounds = holes.getBounds2D();
            assertThat(Math.min(bounds.getWidth(), bounds.getHeight())).isLessThan(TOLERANCE);
        }
    }

    private static Font load(String file) throws IOException, FontFormatException {
        try (InputStream stream = FontsTest.class.getResourceAsStream("/assets/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(stream, file))
                    .deriveFont(SIZE);
        }
    }
}
