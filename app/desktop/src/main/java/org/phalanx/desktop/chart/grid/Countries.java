package org.phalanx.desktop.chart.grid;

import eu.hansolo.tilesfx.tools.CountryPath;
import eu.hansolo.tilesfx.tools.Helper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.phalanx.desktop.chart.Category;

/// The shapes of countries that TilesFX brings along, and the names by which they are found.
public final class Countries {
    private static final String CHINA = "CN";
    private static final List<String> PARTS_OF_CHINA = List.of("HK", "MO", "TW");

    private final Map<String, String> shapes;
    private final Map<String, String> names = new HashMap<>();

    private Countries(Map<String, String> shapes) {
        this.shapes = shapes;
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(code.toLowerCase(Locale.ROOT), code);
            for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                names.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
            }
            names.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
        }
    }

    /// Reads the shapes; takes a while, off the FX thread. TilesFX keeps its nodes for itself,
    /// since a node can stand in one place only: what is taken are their outlines.
    public static Countries read() {
        Map<String, String> shapes = new HashMap<>();
        Map<String, List<CountryPath>> paths = Helper.getLoresCountryPaths();
        paths.forEach((code, parts) ->
                shapes.put(
                        code,
                        parts.stream()
                                .map(CountryPath::getContent)
                                .collect(Collectors.joining(" "))));
        // as in the list of regions, whose provinces these are
        for (String part : PARTS_OF_CHINA) {
            String outline = shapes.remove(part);
            if (outline != null) {
                shapes.merge(CHINA, outline, (whole, more) -> whole + " " + more);
            }
        }
        return new Countries(Map.copyOf(shapes));
    }

    /// Outlines by code of ISO 3166 with two letters.
    Map<String, String> shapes() {
        return shapes;
    }

    /// The code of the country that a category is: by code or name.
    Optional<String> find(Category category) {
        return known(category.key()).or(() -> known(category.label()));
    }

    private Optional<String> known(String name) {
        return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)))
                .map(code -> PARTS_OF_CHINA.contains(code) ? CHINA : code)
                .filter(shapes::containsKey);
    }
}
