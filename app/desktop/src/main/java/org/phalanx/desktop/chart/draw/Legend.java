package org.phalanx.desktop.chart.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.ui.control.Labels;

/// Which colour is which series, above a chart.
public final class Legend {
    /// How many colours there are; the one after them is that of the others.
    public static final int COLOURS = 6;

    private static final double WIDEST = 140;

    private Legend() {}

    /// The style class with the colour of a series.
    public static String tint(Series series, int index) {
        return series.key().equals(Category.REST) ? "tint-rest" : "tint-" + (index % COLOURS + 1);
    }

    /// One entry a series, and one for the period before and for the target where they are drawn.
    public static Node of(ChartData data, boolean before, boolean target, Paper paper) {
        List<Node> entries = new ArrayList<>();
        if (data.isCrossed()) {
            for (int i = 0; i < data.series().size(); i++) {
                Series series = data.series().get(i);
                entries.add(entry(series.label(), tint(series, i)));
            }
        } else if (before) {
            entries.add(entry(paper.texts().get("legend.now"), "tint-1"));
        }
        if (before) {
            entries.add(entry(paper.texts().get("legend.before"), "tint-before"));
        }
        if (target) {
            entries.add(entry(paper.texts().get("legend.target"), "tint-target"));
        }
        FlowPane pane = new FlowPane(12, 2);
        pane.getStyleClass().add("chart-key");
        pane.getChildren().setAll(entries);
        return pane;
    }

    private static Node entry(String text, String tint) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", tint);
        var label = Labels.mayShrink(Labels.of(text, "caption", "ink-2"));
        label.setMaxWidth(WIDEST);
        HBox entry = new HBox(4, swatch, label);
        entry.getStyleClass().add("key-entry");
        return entry;
    }
}
