package org.phalanx.desktop.chart.grid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.phalanx.desktop.chart.Category;

/// The tiles of China's provincial regions, from `maps/provinces.yaml` of the seeds.
public final class Provinces {
    private static final String FILE = "/seeds/maps/provinces.yaml";
    private static final int KEY = 5;

    private final List<Province> all = new ArrayList<>();
    private final Map<String, Province> names = new HashMap<>();

    /// @param brief what stands on the tile in Chinese
    /// @param code what stands on it in other languages
    /// @param column from 1 at the left
    /// @param row from 1 at the top
    public record Province(
            String key,
            String brief,
            String code,
            String chinese,
            String english,
            int column,
            int row) {
        String name(boolean inChinese) {
            return inChinese ? chinese : english;
        }
    }

    private Provinces() {}

    /// Reads the file; off the FX thread.
    ///
    /// @throws IOException when it can't be read
    public static Provinces read() throws IOException {
        Provinces provinces = new Provinces();
        try (InputStream in = Provinces.class.getResourceAsStream(FILE)) {
            JsonNode file = new YAMLMapper().readTree(Objects.requireNonNull(in, FILE));
            file.path("provinces").forEach(provinces::add);
        }
        return provinces;
    }

    private void add(JsonNode one) {
        Province province =
                new Province(
                        one.path("key").asText(),
                        one.path("short").asText(),
                        one.path("code").asText(),
                        one.path("zh").asText(),
                        one.path("en").asText(),
                        one.path("at").path(0).asInt(),
                        one.path("at").path(1).asInt());
        all.add(province);
        for (String name : List.of("key", "short", "code", "zh", "full", "en")) {
            names.put(one.path(name).asText().toLowerCase(Locale.ROOT), province);
        }
    }

    public List<Province> all() {
        return List.copyOf(all);
    }

    /// The province that a category is or lies in: by key (`cn-32`, also of a prefecture), by one
    /// of its names or its code.
    public Optional<Province> find(Category category) {
        String key = category.key().toLowerCase(Locale.ROOT);
        Province found = names.get(key);
        if (found == null && key.startsWith("cn-") && key.length() > KEY) {
            found = names.get(key.substring(0, KEY));
        }
        return Optional.ofNullable(
                found == null ? names.get(category.label().toLowerCase(Locale.ROOT)) : found);
    }
}
