package org.phalanx.desktop.ui.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The style sheets of the kit in the order in which they must be loaded.
final class Stylesheets {
    private static final List<String> COMMON =
            List.of(
                    "base",
                    "type",
                    "components/tone",
                    "components/button",
                    "components/segmented",
                    "components/pick",
                    "components/input",
                    "components/check",
                    "components/tag",
                    "components/chip",
                    "components/panel",
                    "components/feedback",
                    "components/figure",
                    "components/field",
                    "components/popup",
                    "components/lists",
                    "components/shell");

    private static final Pattern LETTERS = Pattern.compile("-fx-font-size:\\s*([0-9.]+)px");

    private Stylesheets() {}

    /// All of them as one sheet, since JavaFX asks every sheet about every node.
    static String joined(
            Appearance appearance,
            Density density,
            TextSize size,
            Collection<FeatureSheet> features) {
        var all = new ByteArrayOutputStream();
        of(appearance, density).forEach(sheet -> add(sheet, all));
        features.stream()
                .map(feature -> feature.address().toExternalForm())
                .sorted()
                .forEach(sheet -> add(sheet, all));
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(sized(all.toByteArray(), size));
    }

    /// Sizes of letters stand in the sheets in pixels; nothing else of a sheet says them.
    private static byte[] sized(byte[] sheet, TextSize size) {
        if (size == TextSize.STANDARD) {
            return sheet;
        }
        return LETTERS.matcher(new String(sheet, StandardCharsets.UTF_8))
                .replaceAll(found ->
                        String.format(
                                Locale.ROOT,
                                "-fx-font-size: %.1fpx",
                                Double.parseDouble(found.group(1)) * size.factor()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void add(String sheet, ByteArrayOutputStream to) {
        try (InputStream stream = URI.create(sheet).toURL().openStream()) {
            stream.transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> of(Appearance appearance, Density density) {
        List<String> sheets = new ArrayList<>();
        sheets.add(url("tokens-" + appearance.key()));
        COMMON.forEach(name -> sheets.add(url(name)));
        if (density != Density.STANDARD) {
            sheets.add(url("density-" + density.name().toLowerCase(Locale.ROOT)));
        }
        return sheets;
    }

    private static String url(String name) {
        URL resource = Stylesheets.class.getResource(name + ".css");
        if (resource == null) {
            throw new IllegalStateException("No style sheet " + name);
        }
        return resource.toExternalForm();
    }
}
