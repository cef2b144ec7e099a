package org.phalanx.desktop.chart.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.Series;

/// Figures of no more places than can be told apart: the greatest ones in the order that they had,
/// and the others drawn together, if they may be added up. Nothing is left out without a word.
///
/// @param data what is to be drawn
/// @param rest the keys of the categories that are drawn together or left out
/// @param restSeries the same of the second dimension
/// @param left what is left out comes to; null when it can't be added up or is drawn
public record Reduced(
        ChartData data, List<String> rest, List<String> restSeries, @Nullable BigDecimal left) {

    public static Reduced nothing(ChartData data) {
        return new Reduced(data, List.of(), List.of(), null);
    }

    /// The greatest ones by size, whatever their sign.
    public static Reduced greatest(ChartData data, int most, String restLabel) {
        int all = data.categories().size();
        if (all <= most) {
            return nothing(data);
        }
        boolean additive = data.measure().additive();
        Set<Integer> kept =
                greatest(
                        IntStream.range(0, all).mapToObj(i -> size(data, i, additive)).toList(),
                        additive ? most - 1 : most);
        List<Integer> in = IntStream.range(0, all).boxed().filter(kept::contains).toList();
        List<Integer> out = IntStream.range(0, all).boxed().filter(i -> !kept.contains(i)).toList();
        List<String> gone = keys(data, out);
        ChartData some = data.pick(in);
        return new Reduced(
                additive ? Rest.added(some, data, out, restLabel) : some, gone, List.of(), null);
    }

    /// The same without the others, if they would dwarf what is drawn.
    public Reduced modest() {
        int last = data.categories().size() - 1;
        if (last < 1 || !data.categories().get(last).isRest()) {
            return this;
        }
        List<Integer> drawn = IntStream.range(0, last).boxed().toList();
        BigDecimal most =
                drawn.stream().map(i -> data.sum(i).abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean dwarfs = data.sum(last).abs().compareTo(most.add(most)) > 0;
        return dwarfs ? new Reduced(data.pick(drawn), rest, restSeries, data.sum(last)) : this;
    }

    /// The first ones, for what is followed from its beginning such as stages.
    public static Reduced first(ChartData data, int most) {
        int all = data.categories().size();
        if (all <= most) {
            return nothing(data);
        }
        List<Integer> in = IntStream.range(0, most).boxed().toList();
        List<Integer> out = IntStream.range(most, all).boxed().toList();
        return new Reduced(data.pick(in), keys(data, out), List.of(), null);
    }

    /// The last ones, for what has an order of its own such as time.
    public static Reduced last(ChartData data, int most) {
        int all = data.categories().size();
        if (all <= most) {
            return nothing(data);
        }
        List<Integer> in = IntStream.range(all - most, all).boxed().toList();
        List<Integer> out = IntStream.range(0, all - most).boxed().toList();
        return new Reduced(data.pick(in), keys(data, out), List.of(), null);
    }

    /// The same with no more series than there are colours: the greatest, and the others together.
    public Reduced series(int most, String restLabel) {
        if (data.series().size() <= most) {
            return this;
        }
        boolean additive = data.measure().additive();
        Set<Integer> kept =
                greatest(
                        data.series().stream().map(Reduced::size).toList(),
                        additive ? most - 1 : most);
        List<Series> in = new ArrayList<>();
        List<Series> out = new ArrayList<>();
        for (int i = 0; i < data.series().size(); i++) {
            (kept.contains(i) ? in : out).add(data.series().get(i));
        }
        if (additive) {
            in.add(Rest.together(out, data.categories().size(), restLabel));
        }
        List<String> gone = out.stream().map(Series::key).toList();
        return new Reduced(data.of(data.categories(), in), rest, gone, left);
    }

    private static Set<Integer> greatest(List<BigDecimal> sizes, int most) {
        return new HashSet<>(
                IntStream.range(0, sizes.size())
                        .boxed()
                        .sorted(Comparator.comparing((Integer i) -> sizes.get(i)).reversed())
                        .limit(most)
                        .toList());
    }

    private static BigDecimal size(ChartData data, int category, boolean additive) {
        if (additive) {
            return data.sum(category).abs();
        }
        List<@Nullable BigDecimal> values = new ArrayList<>();
        data.series().forEach(one -> values.add(one.value(category)));
        return most(values);
    }

    private static BigDecimal size(Series series) {
        return most(series.values());
    }

    private static BigDecimal most(List<@Nullable BigDecimal> values) {
        BigDecimal most = BigDecimal.ONE.negate();
        for (BigDecimal value : values) {
            most = value == null ? most : most.max(value.abs());
        }
        return most;
    }

    private static List<String> keys(ChartData data, List<Integer> indexes) {
        return indexes.stream().map(i -> data.categories().get(i).key()).toList();
    }

    /// What a mark of one of these categories answers, whatever the series.
    public Mark mark(int category) {
        return new Mark(categories(category), List.of());
    }

    /// What a mark of one of these categories and series answers.
    public Mark mark(int category, int series) {
        if (!data.isCrossed()) {
            return mark(category);
        }
        String key = data.series().get(series).key();
        return new Mark(
                categories(category), key.equals(Category.REST) ? restSeries : List.of(key));
    }

    /// What a mark of a category that is drawn by itself answers.
    public Mark mark(String category, int series) {
        if (!data.isCrossed()) {
            return Mark.of(category);
        }
        String key = data.series().get(series).key();
        return new Mark(List.of(category), key.equals(Category.REST) ? restSeries : List.of(key));
    }

    /// What the sum of a series answers.
    public Mark whole(int series) {
        String key = data.series().get(series).key();
        return new Mark(List.of(), key.equals(Category.REST) ? restSeries : List.of(key));
    }

    private List<String> categories(int category) {
        Category place = data.categories().get(category);
        return place.isRest() ? rest : List.of(place.key());
    }

    /// What a reader has to know; empty when all is drawn.
    public String note(Paper paper) {
        if (rest.isEmpty()) {
            return "";
        }
        if (left != null) {
            return paper.texts()
                    .get(
                            "reduced.left",
                            paper.words().count(data.categories().size()),
                            paper.words().count(rest.size()),
                            paper.words().value(data.measure(), left));
        }
        boolean together = data.categories().getLast().isRest();
        int shown = data.categories().size() - (together ? 1 : 0);
        return together
                ? paper.texts()
                        .get(
                                "reduced.rest",
                                paper.words().count(shown),
                                paper.words().count(rest.size()))
                : paper.texts()
                        .get(
                                "reduced.shown",
                                paper.words().count(shown),
                                paper.words().count((long) shown + rest.size()));
    }

    /// The same of the second dimension.
    public String seriesNote(Paper paper) {
        return restSeries.isEmpty()
                ? ""
                : paper.texts().get("reduced.series", paper.words().count(restSeries.size()));
    }
}
