package org.phalanx.desktop.dashboard.model;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.dashboard.Asked;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.TileReading;
import org.phalanx.sales.dashboard.ask.Dimension;
import org.phalanx.sales.dashboard.ask.Dimensions;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.sales.metrics.Recipe;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;
import org.phalanx.store.schema.CurrentCatalog;

/// Where tiles get their answers from, and with what these change.
public final class TileSource {

    private final TileReading reading;
    private final MetricEngine engine;
    private final Dimensions dimensions;
    private final CurrentCatalog catalog;
    private final LiveViews live;

    @Inject
    public TileSource(
            TileReading reading,
            MetricEngine engine,
            Dimensions dimensions,
            CurrentCatalog catalog,
            LiveViews live) {
        this.dimensions = dimensions;
        this.reading = reading;
        this.engine = engine;
        this.catalog = catalog;
        this.live = live;
    }

    /// All metrics by id.
    public Collection<Metric> metrics() {
        return engine.metrics().all();
    }

    public Optional<Metric> metric(String id) {
        return engine.metrics().find(id);
    }

    /// By what a metric can be told.
    public List<Dimension> dimensions(Metric metric) {
        return dimensions.of(metric);
    }

    /// What a tile tells; not on the FX thread.
    public TileAnswer read(Tile tile, PageQuestion question) {
        return reading.read(tile, question);
    }

    LiveQuery<TileModel.Told> follow(
            Asked asked, Supplier<TileModel.Told> query, Consumer<TileModel.Told> sink) {
        return live.follow(reads(asked), query, result -> sink.accept(result.value())).calm();
    }

    /// The types that an answer depends on: that of the metric, and those that its groups and
    /// conditions may reach over references.
    private List<Dependency> reads(Asked asked) {
        Set<String> types = new TreeSet<>(Set.of("user", "team"));
        Metric metric = engine.metrics().find(asked.metric()).orElse(null);
        if (metric == null) {
            return List.of();
        }
        if (metric.recipe() instanceof Recipe.Funnel(String over)) {
            types.addAll(List.of(over, "stage", "pipeline"));
        }
        RecordType type = catalog.schema().type(metric.type());
        types.add(type.key());
        String words = String.join(" ", asked.by()) + " " + asked.where();
        for (Field reference : type.references()) {
            if (words.contains(reference.pathName())) {
                types.add(reference.target());
            }
        }
        var reads = new ArrayList<Dependency>();
        types.forEach(key -> reads.add(Dependency.on(key)));
        return reads;
    }
}
