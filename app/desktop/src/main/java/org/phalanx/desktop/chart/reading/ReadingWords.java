package org.phalanx.desktop.chart.reading;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Measure;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Tells what a chart says as one sentence in the present language.
public final class ReadingWords {
    private final ChartWords words;
    private final Texts texts;

    @Inject
    public ReadingWords(ChartWords words, Language language) {
        this.words = words;
        this.texts = language.texts(ReadingWords.class);
    }

    /// @param data what was read
    public String tell(Reading reading, ChartData data) {
        Measure of = data.measure();
        return switch (reading) {
            case Reading.Single(var place, var value) ->
                    texts.get("single", place.label(), words.value(of, value));
            case Reading.Equal(var places, var value) ->
                    texts.get("equal", words.count(places), words.value(of, value));
            case Reading.Zero(var places) -> texts.get("zero", words.count(places));
            case Reading.Greatest(var place, var value, var part) ->
                    part.isKnown()
                            ? texts.get(
                                    "greatest.part",
                                    place.label(),
                                    words.value(of, value),
                                    words.share(part.part(), part.whole()))
                            : texts.get("greatest", place.label(), words.value(of, value));
            case Reading.Tied(var places, var first, var value) ->
                    texts.get("tied", first.label(), words.count(places), words.value(of, value));
            case Reading.GreatestCell(var place, var series, var value) ->
                    texts.get("cell", place.label(), series.label(), words.value(of, value));
            case Reading.Bottleneck(var stage, var lost) ->
                    texts.get("bottleneck", stage.label(), words.share(lost));
            case Reading.Course course -> course(course, of);
            case Reading.Against(var now, var before) -> against(now, before, of);
            case Reading.Target(var now, var target) -> target(now, target, of);
            case Reading.Share(var part, var whole) -> texts.get("share", words.share(part, whole));
            case Reading.Sum(var sum, var step, var value) ->
                    texts.get("sum", words.value(of, sum), step.label(), words.value(of, value));
            case Reading.Together(var things, var direction) ->
                    texts.get(
                            "together."
                                    + (direction > 0 ? "with" : direction < 0 ? "against" : "not"),
                            data.measure(0).label(),
                            data.measure(1).label(),
                            words.count(things));
        };
    }

    private String course(Reading.Course course, Measure of) {
        int way = course.to().compareTo(course.from());
        String change = words.change(of, course.to(), course.from());
        return way == 0
                ? texts.get(
                        "course.same",
                        course.first().label(),
                        course.last().label(),
                        words.value(of, course.to()))
                : texts.get(
                        way > 0 ? "course.up" : "course.down",
                        course.first().label(),
                        course.last().label(),
                        words.value(of, course.from()),
                        words.value(of, course.to()),
                        change);
    }

    private String against(BigDecimal now, BigDecimal before, Measure of) {
        return now.compareTo(before) == 0
                ? texts.get("against.same", words.value(of, before))
                : texts.get(
                        "against.other", words.change(of, now, before), words.value(of, before));
    }

    private String target(BigDecimal now, BigDecimal target, Measure of) {
        boolean reached = now.compareTo(target) >= 0;
        return reached
                ? texts.get(
                        "target.reached",
                        words.share(now, target),
                        words.value(of, now.subtract(target)))
                : texts.get(
                        "target.open",
                        words.share(now, target),
                        words.value(of, target.subtract(now)));
    }
}
