package org.phalanx.desktop.dashboard.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.dashboard.model.FigureWords;
import org.phalanx.kernel.type.Kind;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.GroupKey;

/// Categories and series of one answer.
final class Figures {

    private final TileAnswer.Figures told;
    private final KeyWords words;
    private final FigureWords figures;
    private final List<GroupKey> keys;
    private final List<String> categories;
    private final Map<String, Category> labels = new LinkedHashMap<>();

    Figures(TileAnswer.Figures told, KeyWords words, FigureWords figures) {
        this.told = told;
        this.words = words;
        this.figures = figures;
        this.keys = told.now().grouping().keys();
        this.categories = isTime() ? times(told) : told();
    }

    private boolean isTime() {
        return !keys.isEmpty() && keys.getFirst() instanceof GroupKey.ByCalendar;
    }

    /// Each time of the period, with or without records.
    private List<String> times(TileAnswer.Figures of) {
        Bucket bucket = ((GroupKey.ByCalendar) keys.getFirst()).bucket();
        List<String> times =
                Course.times(bucket, of.days().period(), of.now().rows(), of.days().today());
        boolean years = times.stream().map(time -> time.substring(0, 4)).distinct().count() > 1;
        var days = new ArrayList<String>();
        for (String time : times) {
            String day = ChartKeys.day(bucket, time);
            labels.put(day, Category.of(day, words.time(bucket, time, years)));
            days.add(day);
        }
        return days;
    }

    /// The groups that are told, in their order: by their sums where they have none of their own.
    private List<String> told() {
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (MetricResult.Row row : told.now().rows()) {
            if (!keys.isEmpty()) {
                Group.Key key = row.by().getFirst();
                String text = ChartKeys.of(keys.getFirst(), key);
                labels.computeIfAbsent(text, _ -> category(text, key));
                BigDecimal value = row.figure().value();
                sums.merge(text, value == null ? BigDecimal.ZERO : value, BigDecimal::add);
            }
        }
        var order = new ArrayList<>(sums.keySet());
        if (keys.size() > 1 && told.now().metric().isAdditive() && !hasOrder()) {
            order.sort(
                    Comparator.comparing(
                            (String key) -> sums.getOrDefault(key, BigDecimal.ZERO),
                            Comparator.reverseOrder()));
        }
        return order;
    }

    private boolean hasOrder() {
        return keys.getFirst().path().last().kind() == Kind.BAND
                || List.of("stage", "pipeline").contains(target(keys.getFirst()));
    }

    private static String target(GroupKey key) {
        return key.path().last().kind().isReference() ? key.path().last().target() : "";
    }

    private Category category(String key, Group.Key of) {
        return new Category(
                key, words.group(keys.getFirst(), of, true), "", figures.isMe(of.value()));
    }

    List<Category> categories() {
        var all = new ArrayList<Category>();
        categories.forEach(key -> all.add(Objects.requireNonNull(labels.get(key))));
        if (hasRest()) {
            all.add(Category.of(Category.REST, words.rest()));
        }
        return all;
    }

    private boolean hasRest() {
        return keys.size() == 1 && told.now().rest() != null;
    }

    List<Series> series() {
        return keys.size() < 2 ? List.of(only()) : crossed();
    }

    private Series only() {
        Map<String, Figure> now = byKey(told.now());
        var values = new ArrayList<@Nullable BigDecimal>();
        var samples = new ArrayList<Long>();
        for (String key : categories) {
            Figure figure = now.get(key);
            values.add(figure == null ? nothing() : figure.value());
            samples.add(figure == null ? 0L : figure.n());
        }
        Figure rest = told.now().rest();
        if (hasRest() && rest != null) {
            values.add(rest.value());
            samples.add(rest.n());
        }
        Series series = Series.of("", figures.name(told.now().metric()), values).sampled(samples);
        return told.before() == null ? series : series.against(before(told.before()));
    }

    /// What no record stands behind: nothing of a sum, unknown of a mean.
    private @Nullable BigDecimal nothing() {
        return told.now().metric().isAdditive() ? BigDecimal.ZERO : null;
    }

    /// Groups of the period before beside those of this one; times beside those as far from the
    /// beginning.
    private List<@Nullable BigDecimal> before(MetricResult past) {
        List<String> order = categories;
        if (isTime() && told.days().compared() != null) {
            Bucket bucket = ((GroupKey.ByCalendar) keys.getFirst()).bucket();
            order =
                    Course.times(bucket, told.days().compared(), past.rows(), told.days().today())
                            .stream()
                            .map(time -> ChartKeys.day(bucket, time))
                            .toList();
        }
        Map<String, Figure> figuresBefore = byKey(past);
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int i = 0; i < categories.size(); i++) {
            Figure figure = i < order.size() ? figuresBefore.get(order.get(i)) : null;
            values.add(figure == null ? nothing() : figure.value());
        }
        return values;
    }

    private Map<String, Figure> byKey(MetricResult result) {
        var all = new LinkedHashMap<String, Figure>();
        for (MetricResult.Row row : result.rows()) {
            all.put(ChartKeys.of(keys.getFirst(), row.by().getFirst()), row.figure());
        }
        return all;
    }

    private List<Series> crossed() {
        var rows = new LinkedHashMap<String, Map<String, Figure>>();
        var titles = new LinkedHashMap<String, String>();
        var order = new Merged();
        for (MetricResult.Row row : told.now().rows()) {
            String first = ChartKeys.of(keys.getFirst(), row.by().getFirst());
            String second = ChartKeys.of(keys.get(1), row.by().get(1));
            rows.computeIfAbsent(second, _ -> new LinkedHashMap<>()).put(first, row.figure());
            titles.putIfAbsent(second, words.group(keys.get(1), row.by().get(1), true));
            order.add(first, second);
        }
        return order.keys().stream()
                .map(key -> crossed(key, titles.getOrDefault(key, key), rows.get(key)))
                .toList();
    }

    private Series crossed(String key, String title, @Nullable Map<String, Figure> by) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var samples = new ArrayList<Long>();
        for (String category : categories) {
            Figure figure = by == null ? null : by.get(category);
            values.add(figure == null ? null : figure.value());
            samples.add(figure == null ? 0L : figure.n());
        }
        return Series.of(key, title, values).sampled(samples);
    }

    /// Keys that come in the same order within each group, in one order.
    private static final class Merged {
        private final List<String> keys = new ArrayList<>();
        private String group = "\u0000";
        private int at;

        void add(String within, String key) {
            if (!within.equals(group)) {
                group = within;
                at = 0;
            }
            int known = keys.indexOf(key);
            if (known < 0) {
                keys.add(Math.min(at, keys.size()), key);
                at++;
            } else {
                at = known + 1;
            }
        }

        Set<String> keys() {
            return new LinkedHashSet<>(keys);
        }
    }
}
