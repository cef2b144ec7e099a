package org.phalanx.desktop.chart;

/// What a chart shows, without a scene: figures, records or a text. [ChartKind#needs] says which
/// one a kind takes.
public sealed interface ChartContent permits ChartData, ChartRows, ChartText {}
