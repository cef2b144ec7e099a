package org.phalanx.sales.dashboard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.store.query.Row;

/// A tile as the fields of its record.
final class TileRecord {

    static final String TYPE = "dashboard_tile";

    static final List<String> FIELDS =
            List.of(
                    "dashboard_id",
                    "chart",
                    "metric",
                    "group_by",
                    "split_by",
                    "top",
                    "filter",
                    "period",
                    "comparison",
                    "target",
                    "title",
                    "text",
                    "x",
                    "y",
                    "width",
                    "height");

    private static final String BEFORE = "before";

    private TileRecord() {}

    static Tile read(Row row) {
        var values = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < FIELDS.size(); i++) {
            values.put(FIELDS.get(i), row.values().get(i));
        }
        return read(row.id(), values);
    }

    static Tile read(UUID id, Map<String, @Nullable Object> values) {
        var spot =
                new Spot(
                        number(values, "x"),
                        number(values, "y"),
                        number(values, "width"),
                        number(values, "height"));
        return new Tile(
                id,
                (UUID) Objects.requireNonNull(values.get("dashboard_id")),
                text(values, "chart"),
                asked(values),
                new Tile.Words(text(values, "title"), text(values, "text")),
                spot);
    }

    private static Asked asked(Map<String, @Nullable Object> values) {
        List<String> by =
                Stream.of(text(values, "group_by"), text(values, "split_by"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new Asked(
                text(values, "metric"),
                by,
                number(values, "top"),
                (String) values.get("filter"),
                Span.parse(text(values, "period")).orElse(null),
                BEFORE.equals(values.get("comparison")),
                (BigDecimal) values.get("target"));
    }

    static Map<String, @Nullable Object> write(Tile tile) {
        Asked asked = tile.asked();
        var values = new HashMap<String, @Nullable Object>();
        values.put("dashboard_id", tile.page());
        values.put("chart", tile.chart());
        values.put("metric", filled(asked.metric()));
        values.put("group_by", asked.by().isEmpty() ? null : asked.by().getFirst());
        values.put("split_by", asked.by().size() < 2 ? null : asked.by().get(1));
        values.put("top", asked.top() == 0 ? null : (long) asked.top());
        values.put("filter", asked.where() == null ? null : filled(asked.where()));
        values.put("period", asked.span() == null ? null : asked.span().text());
        values.put("comparison", asked.compared() ? BEFORE : null);
        values.put("target", asked.target());
        values.put("title", filled(tile.words().title()));
        values.put("text", filled(tile.words().text()));
        values.putAll(write(tile.spot()));
        return values;
    }

    static Map<String, @Nullable Object> write(Spot spot) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("x", (long) spot.x());
        values.put("y", (long) spot.y());
        values.put("width", (long) spot.width());
        values.put("height", (long) spot.height());
        return values;
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    private static String text(Map<String, @Nullable Object> values, String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    private static int number(Map<String, @Nullable Object> values, String key) {
        return values.get(key) instanceof Long number ? Math.toIntExact(number) : 0;
    }
}
