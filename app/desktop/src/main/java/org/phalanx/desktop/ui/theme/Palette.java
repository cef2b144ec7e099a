package org.phalanx.desktop.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of one appearance for what no style sheet reaches: TilesFX and canvas drawing.
public final class Palette {
    private static final Pattern DEFINITION = Pattern.compile("-ph-([a-z0-9-]+):\\s*([^;]+);");

    private final Map<String, Color> colours;

    private Palette(Map<String, Color> colours) {
        this.colours = colours;
    }

    /// Reads the token file, the only place where colours are spelled.
    static Palette of(Appearance appearance) {
        Map<String, Color> colours = new LinkedHashMap<>();
        var matcher = DEFINITION.matcher(read("tokens-" + appearance.key() + ".css"));
        while (matcher.find()) {
            colours.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return new Palette(colours);
    }

    /// @param token name without the prefix `-ph-`, such as `chart-1`
    public Color colour(String token) {
        return Objects.requireNonNull(colours.get(token), () -> "No colour token " + token);
    }

    Set<String> tokens() {
        return colours.keySet();
    }

    private static String read(String sheet) {
        try (InputStream stream = Palette.class.getResourceAsStream(sheet)) {
            return new String(
                    Objects.requireNonNull(stream, sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
