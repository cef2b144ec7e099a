package org.phalanx.desktop.ui.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The two bundled weights of Noto Sans SC, made known to JavaFX when this object is made.
///
/// Style sheets name the families; TilesFX and canvas drawing ask here, since they take no CSS
/// font.
@Singleton
public final class Fonts {
    public static final String REGULAR = "Noto Sans SC";
    public static final String SEMI_BOLD = "Noto Sans SC SemiBold";

    private static final List<String> FILES =
            List.of(
                    "/assets/fonts/NotoSansSC-Regular.ttf",
                    "/assets/fonts/NotoSansSC-SemiBold.ttf");

    @Inject
    public Fonts() {
        FILES.forEach(Fonts::load);
    }

    public Font regular(double size) {
        return Font.font(REGULAR, size);
    }

    public Font semiBold(double size) {
        return Font.font(SEMI_BOLD, size);
    }

    private static void load(String file) {
        try (InputStream stream = Fonts.class.getResourceAsStream(file)) {
            if (stream == null || Font.loadFont(stream, Density.STANDARD.font()) == null) {
                throw new IllegalStateException("Cannot load font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
