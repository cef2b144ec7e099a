package org.phalanx.desktop.chart;

/// What a kind of chart has to be given.
///
/// @param content figures, records or a text
/// @param least how many dimensions at least
/// @param most how many dimensions at most
/// @param first of which sort the first dimension has to be
/// @param measures how many metrics
public record ChartNeeds(Content content, int least, int most, Sort first, int measures) {

    /// Which [ChartContent] it takes.
    public enum Content {
        /// [ChartData]
        FIGURES,
        /// [ChartRows]
        RECORDS,
        /// [ChartText]
        TEXT
    }

    /// Of what sort a dimension is.
    public enum Sort {
        ANY,
        /// Days, weeks, months; keys are first days.
        TIME,
        /// Days only.
        DAY,
        /// Stages in the order of their pipeline.
        STAGES,
        /// People or teams.
        PEOPLE,
        /// China's provinces.
        PROVINCES,
        /// Countries.
        COUNTRIES
    }

    static ChartNeeds number() {
        return new ChartNeeds(Content.FIGURES, 0, 1, Sort.ANY, 1);
    }

    static ChartNeeds one(Sort first) {
        return new ChartNeeds(Content.FIGURES, 1, 1, first, 1);
    }

    static ChartNeeds upToTwo(Sort first) {
        return new ChartNeeds(Content.FIGURES, 1, 2, first, 1);
    }

    static ChartNeeds two() {
        return new ChartNeeds(Content.FIGURES, 2, 2, Sort.ANY, 1);
    }

    boolean takes(ChartContent given) {
        return switch (given) {
            case ChartData data -> content == Content.FIGURES;
            case ChartRows rows -> content == Content.RECORDS;
            case ChartText text -> content == Content.TEXT;
        };
    }
}
