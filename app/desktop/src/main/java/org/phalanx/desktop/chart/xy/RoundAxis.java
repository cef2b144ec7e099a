package org.phalanx.desktop.chart.xy;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.LongStream;
import javafx.scene.chart.ValueAxis;
import org.phalanx.desktop.chart.draw.Ticks;

/// An axis of values with lines at round steps and room beyond the last one, which the number axis
/// of JavaFX would end in a line.
final class RoundAxis extends ValueAxis<Number> {
    private static final double NEARLY = 1e-9;
    private final Ticks ticks;
    private final DoubleFunction<String> words;

    /// @param room how far beyond its ends it goes, as a share of its length
    RoundAxis(Ticks ticks, double room, DoubleFunction<String> words) {
        super(
                ticks.low() - (ticks.low() < 0 ? room * (ticks.high() - ticks.low()) : 0),
                ticks.high() + (ticks.high() > 0 ? room * (ticks.high() - ticks.low()) : 0));
        this.ticks = ticks;
        this.words = words;
        setAutoRanging(false);
        setAnimated(false);
        setMinorTickVisible(false);
        setTickMarkVisible(false);
    }

    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        long from = Math.round(ticks.low() / ticks.step() - NEARLY);
        long to = Math.round(ticks.high() / ticks.step() + NEARLY);
        return LongStream.rangeClosed(from, to).mapToObj(i -> (Number) (i * ticks.step())).toList();
    }

    @Override
    protected String getTickMarkLabel(Number value) {
        return words.apply(value.doubleValue());
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
