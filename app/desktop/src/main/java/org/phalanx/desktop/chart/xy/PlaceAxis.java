package org.phalanx.desktop.chart.xy;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.chart.ValueAxis;
import org.phalanx.desktop.chart.draw.Shortened;

/// An axis of places in their order, written under as many of them as there is room for.
final class PlaceAxis extends ValueAxis<Number> {
    private static final double HALF = .5;
    private static final double APART = 14;
    private static final double WIDEST = 96;

    private final List<String> names;
    private final double widest;

    PlaceAxis(List<String> names, Shortened shortened) {
        super(-HALF, Math.max(HALF, names.size() - HALF));
        this.names = names.stream().map(name -> shortened.to(WIDEST, name)).toList();
        this.widest = this.names.stream().mapToDouble(shortened::width).max().orElse(0);
        setAutoRanging(false);
        setAnimated(false);
        setMinorTickVisible(false);
        setTickMarkVisible(false);
    }

    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        int fit = (int) Math.max(1, Math.floor(length / (widest + APART)));
        int step = Math.max(1, (int) Math.ceil(names.size() / (double) fit));
        // a label that would reach out of the axis isn't written
        double place = length / Math.max(1, names.size());
        return IntStream.range(0, names.size())
                .filter(i -> i % step == 0)
                .filter(i -> Math.min(i + HALF, names.size() - i - HALF) * place >= widest / 2 - 6)
                .mapToObj(i -> (Number) (double) i)
                .toList();
    }

    @Override
    protected String getTickMarkLabel(Number value) {
        int at = (int) Math.round(value.doubleValue());
        return at >= 0 && at < names.size() ? names.get(at) : "";
    }

    @Override
    protected List<Number> calculateMinorTickMarks() {
        return List.of();
    }

    /// Half of the first and of the last label stands beyond the axis.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Axes.letOverhang(getChildren());
    }

    @Override
    protected Object getRange() {
        return List.of(getLowerBound(), getUpperBound());
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        // the range stays what it was made with
    }
}
