package org.phalanx.desktop.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetsTest {
    private static final Pattern LITERAL_COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(");
    private static final Pattern TOKEN = Pattern.compile("-ph-[a-z0-9-]+");

    /// Names whose value depends on where they are asked for.
    private static final List<String> ROLES =
            List.of("-ph-ink", "-ph-soft", "-ph-edge", "-ph-fill", "-ph-face", "-ph-ring");

    @Test
    void onlyTokenFilesSpellColours() throws IOException {
        for (String sheet : sheets()) {
            if (!sheet.contains("/tokens-")) {
                assertThat(LITERAL_COLOUR.matcher(read(sheet)).results().map(r -> r.group()))
                        .as(sheet)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyTokenThatIsUsedIsDefined() throws IOException {
        Set<String> defined = new HashSet<>();
        Palette.of(Appearance.LIGHT).tokens().forEach(name -> defined.add("-ph-" + name));
        defined.addAll(ROLES);
        for (String sheet : sheets()) {
            assertThat(TOKEN.matcher(read(sheet)).results().map(r -> r.group()).distinct())
                    .as(sheet)
                    .isSubsetOf(defined);
        }
    }

    private static List<String> sheets() {
        return Stylesheets.of(Appearance.LIGHT, Density.COMPACT);
    }

    private static String read(String sheet) throws IOException {
        try (InputStream stream = URI.create(sheet).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
