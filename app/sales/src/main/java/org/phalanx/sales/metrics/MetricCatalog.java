package org.phalanx.sales.metrics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;

/// All metrics that are known, by id.
public final class MetricCatalog {

    private final SequencedMap<String, Metric> metrics;

    private MetricCatalog(SequencedMap<String, Metric> metrics) {
        this.metrics = metrics;
    }

    /// Reads the metrics of the seeds.
    ///
    /// @param seeds all seeds; metrics are in its folder `metrics`
    /// @throws PackException when a file is wrong
    public static MetricCatalog read(PackFiles seeds) throws PackException {
        var yaml = new YAMLMapper();
        var metrics = new TreeMap<String, Metric>();
        try {
            for (String file : seeds.list("metrics")) {
                try (InputStream in = seeds.open(file)) {
                    Metric metric = new MetricFile(file, yaml.readTree(in)).metric();
                    metrics.put(metric.id(), metric);
                } catch (JsonProcessingException e) {
                    throw new PackException(file, e.getOriginalMessage(), e);
                }
            }
        } catch (IOException e) {
            throw new PackException("metrics", String.valueOf(e.getMessage()), e);
        }
        return new MetricCatalog(metrics);
    }

    /// All of them, by id.
    public Collection<Metric> all() {
        return Collections.unmodifiableCollection(metrics.values());
    }

    /// The metric with this id, if there is one.
    public Optional<Metric> find(String id) {
        return Optional.ofNullable(metrics.get(id));
    }
}
