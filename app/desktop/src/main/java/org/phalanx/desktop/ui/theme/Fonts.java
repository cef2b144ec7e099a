package org.phalanx.desktop.ui.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The two bundled weights of Noto Sans SC, made known to JavaFX when this object is made.
///
/// Style sheets name the families; TilesFX and canvas drawing ask here, since they take no CSS
/// font.
@Singleton
public final class Fonts {
    public static final String REGULAR = "Noto Sans SC";
    public static final String SEMI_BOLD = "Noto Sans SC SemiBold";

    private static final List<String> FILES =
            List.of("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf");

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
        Path unpacked = unpacked(file);
        Font loaded = Files.exists(unpacked) ? loaded(unpacked) : packed(file);
        if (loaded == null) {
            throw new IllegalStateException("Cannot load font " + file);
        }
    }

    /// The file in the folder `fonts` beside our jar, where builds put it.
    private static Path unpacked(String file) {
        try {
            URI own = Fonts.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(own).resolveSibling("fonts").resolve(file);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar lies nowhere", e);
        }
    }

    private static @Nullable Font loaded(Path file) {
        String path = file.toString().replace('\\', '/');
        // JavaFX takes what stands behind file: as it is, so no character may be escaped
        return Font.loadFont(
                (path.startsWith("/") ? "file:" : "file:/") + path, Density.STANDARD.font());
    }

    /// From inside a jar it is copied to a temporary file, which takes a tenth of a second.
    private static @Nullable Font packed(String file) {
        try (InputStream stream = Fonts.class.getResourceAsStream("/assets/fonts/" + file)) {
            return stream == null ? null : Font.loadFont(stream, Density.STANDARD.font());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
