package org.phalanx.sales.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Wording;
import org.phalanx.store.pack.PackException;

/// One file of `seeds/metrics`.
record MetricFile(String file, JsonNode node) {

    Metric metric() throws PackException {
        return new Metric(
                text(node, "metric"),
                new Wording(label("label"), label("help")),
                scale(),
                text(node, "of"),
                node.hasNonNull("where") ? node.get("where").asText() : null,
                text(node, "date"),
                recipe());
    }

    private Metric.Scale scale() throws PackException {
        String unit = text(node, "unit");
        return new Metric.Scale(
                Unit.of(unit).orElseThrow(() -> wrong("has no unit " + unit)),
                !node.path("better").asText("more").equals("less"),
                !node.path("compare").asText().equals("never"));
    }

    private Recipe recipe() throws PackException {
        if (node.path("kind").asText().equals("funnel")) {
            return new Recipe.Funnel(text(node, "over"));
        }
        JsonNode measure = node.path("measure");
        for (var entry : measure.properties()) {
            JsonNode what = entry.getValue();
            Recipe recipe = recipe(entry.getKey(), what);
            if (recipe != null) {
                return recipe;
            }
        }
        throw wrong("has no measure that is known");
    }

    private @Nullable Recipe recipe(String kind, JsonNode what) throws PackException {
        return switch (kind) {
            case "count" -> new Recipe.Count();
            case "sum" -> new Recipe.Sum(what.asText());
            case "avg" -> new Recipe.Average(what.asText());
            case "avg_days" -> new Recipe.AverageDays(what.path(0).asText(), what.path(1).asText());
            case "weighted" -> new Recipe.Weighted(what.path(0).asText(), what.path(1).asText());
            case "ratio" -> new Recipe.Ratio(text(what, "over"));
            default -> null;
        };
    }

    private Label label(String key) throws PackException {
        JsonNode label = node.path(key);
        return new Label(text(label, "zh"), text(label, "en"));
    }

    private String text(JsonNode from, String key) throws PackException {
        if (!from.hasNonNull(key)) {
            throw wrong("has no " + key);
        }
        return from.get(key).asText();
    }

    private PackException wrong(String what) {
        return new PackException(file, what);
    }
}
