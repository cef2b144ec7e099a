package org.phalanx.desktop.chart.list;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.ui.figure.LeaderTile;
import org.phalanx.desktop.ui.figure.LeaderboardRow;
import org.phalanx.desktop.ui.figure.Tiles.Standing;

/// People or teams by what they did, with how many places they won or lost; of many only the first
/// ones and the reader's neighbours. Equal values share a place.
public final class LeadersDrawing implements Drawing {
    private static final int MOST = 50;
    private static final int NEIGHBOURS = 2;

    @Override
    public Drawn draw(ChartData data, Paper paper) {
        Series series = data.series().getFirst();
        List<Integer> order = order(data, series::value);
        Map<Integer, Integer> now = ranks(order, series::value);
        Map<Integer, Integer> before =
                series.before().isEmpty()
                        ? Map.of()
                        : ranks(order(data, series::before), series::before);
        List<Integer> shown = shown(data, order);
        LeaderTile board =
                paper.tiles()
                        .leaderboard(
                                new SimpleStringProperty(String.valueOf(new char[0])),
                                at ->
                                        paper.marks()
                                                .open(
                                                        Mark.of(
                                                                data.categories()
                                                                        .get(shown.get(at))
                                                                        .key())));
        board.show(
                shown.stream()
                        .map(i -> standing(data, i, now.getOrDefault(i, 0), before, paper))
                        .toList());
        if (board.node() instanceof Region region) {
            region.setMinSize(0, 0);
        }
        Drawn drawn = Drawn.of(board.node());
        return shown.size() == order.size()
                ? drawn
                : drawn.note(
                        paper.texts(LeadersDrawing.class)
                                .get(
                                        "leaders.some",
                                        paper.words().count(MOST),
                                        paper.words().count(order.size())));
    }

    /// Who has a value, the greatest first.
    private static List<Integer> order(
            ChartData data, Function<Integer, @Nullable BigDecimal> value) {
        return IntStream.range(0, data.categories().size())
                .boxed()
                .filter(i -> value.apply(i) != null)
                .sorted(
                        Comparator.comparing((Integer i) ->
                                        Objects.requireNonNullElse(value.apply(i), BigDecimal.ZERO))
                                .reversed())
                .toList();
    }

    private static Map<Integer, Integer> ranks(
            List<Integer> order, Function<Integer, @Nullable BigDecimal> value) {
        Map<Integer, Integer> ranks = new HashMap<>();
        BigDecimal last = null;
        int rank = 0;
        for (int place = 0; place < order.size(); place++) {
            BigDecimal own = Objects.requireNonNull(value.apply(order.get(place)));
            rank = last != null && own.compareTo(last) == 0 ? rank : place + 1;
            last = own;
            ranks.put(order.get(place), rank);
        }
        return ranks;
    }

    private static List<Integer> shown(ChartData data, List<Integer> order) {
        if (order.size() <= MOST) {
            return order;
        }
        int own = -1;
        for (int place = 0; place < order.size(); place++) {
            own = data.categories().get(order.get(place)).own() ? place : own;
        }
        List<Integer> shown = new ArrayList<>(order.subList(0, MOST));
        for (int place = Math.max(MOST, own - NEIGHBOURS);
                own >= 0 && place <= Math.min(order.size() - 1, own + NEIGHBOURS);
                place++) {
            shown.add(order.get(place));
        }
        return shown;
    }

    private static Standing standing(
            ChartData data, int i, int rank, Map<Integer, Integer> before, Paper paper) {
        Category who = data.categories().get(i);
        BigDecimal value = Objects.requireNonNullElse(data.value(0, i), BigDecimal.ZERO);
        BigDecimal target = data.headline().target();
        BigDecimal whole =
                target != null
                        ? target
                        : data.measure().additive() && !data.hasNegative()
                                ? data.series().getFirst().sum()
                                : BigDecimal.ZERO;
        double share =
                whole.signum() <= 0 ? 0 : value.divide(whole, MathContext.DECIMAL32).doubleValue();
        Integer earlier = before.get(i);
        return new Standing(
                new LeaderboardRow.Place(
                        rank,
                        earlier == null ? 0 : earlier - rank,
                        who.label(),
                        who.note(),
                        share,
                        paper.words().share(value, whole),
                        paper.words().value(data.measure(), value)),
                value.doubleValue(),
                who.own());
    }
}
