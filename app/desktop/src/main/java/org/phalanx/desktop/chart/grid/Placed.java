package org.phalanx.desktop.chart.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.draw.Paper;

/// Figures by the places of a map; several categories may lie in one place.
///
/// @param places by key of the place
/// @param astray names of categories that the map doesn't know
record Placed(Map<String, Place> places, List<String> astray) {

    /// @param keys of its categories
    /// @param value their sum; of what can't be added up the first one
    record Place(List<String> keys, BigDecimal value) {
        private Place with(Place other, boolean additive) {
            List<String> both = new ArrayList<>(keys);
            both.addAll(other.keys());
            return new Place(both, additive ? value.add(other.value()) : value);
        }
    }

    static Placed of(ChartData data, Function<Category, Optional<String>> find) {
        Map<String, Place> places = new LinkedHashMap<>();
        List<String> astray = new ArrayList<>();
        boolean additive = data.measure().additive();
        for (int i = 0; i < data.categories().size(); i++) {
            Category category = data.categories().get(i);
            BigDecimal value = data.value(0, i);
            Optional<String> key = find.apply(category);
            if (value != null && key.isEmpty()) {
                astray.add(category.label());
            } else if (value != null) {
                Place place = new Place(List.of(category.key()), value);
                places.merge(key.orElseThrow(), place, (one, other) -> one.with(other, additive));
            }
        }
        return new Placed(places, astray);
    }

    /// Which figures stand nowhere on the map; empty when all do.
    String note(Paper paper) {
        return astray.isEmpty()
                ? String.valueOf(new char[0])
                : paper.texts(Placed.class)
                        .get("astray", paper.words().count(astray.size()), astray.getFirst());
    }
}
