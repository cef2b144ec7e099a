package org.phalanx.desktop.chart.grid;

import java.util.List;
import java.util.Locale;
import javafx.scene.shape.SVGPath;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Shades;

/// Countries in the colour of their value.
public final class WorldDrawing implements Drawing {
    private final Countries countries;

    public WorldDrawing(Countries countries) {
        this.countries = countries;
    }

    @Override
    public Drawn draw(ChartData data, Paper paper) {
        Placed placed = Placed.of(data, countries::find);
        Shades shades =
                Shades.of(placed.places().values().stream().map(Placed.Place::value).toList());
        Locale language = paper.language().locale().get();
        WorldShape world = new WorldShape();
        countries
                .shapes()
                .forEach((code, outline) -> {
                    SVGPath shape = new SVGPath();
                    shape.setContent(outline);
                    Placed.Place place = placed.places().get(code);
                    shape.getStyleClass()
                            .addAll("country", shades.of(place == null ? null : place.value()));
                    world.add(shape, place != null);
                });
        placed.places()
                .forEach((code, place) -> {
                    String name = Locale.of("", code).getDisplayCountry(language);
                    String words = paper.words().value(data.measure(), place.value());
                    paper.marks()
                            .add(
                                    world.shape(countries.shapes().getOrDefault(code, words)),
                                    new Mark(place.keys(), List.of()),
                                    name + " " + words);
                });
        return Drawn.of(world).note(placed.note(paper));
    }
}
