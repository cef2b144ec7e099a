package org.phalanx.desktop.chart;

/// Words of somebody's own among the charts of a page.
///
/// @param text lines as they were written; a line that begins with `# ` is a heading, with `- ` an
///   item of a list
public record ChartText(String text) implements ChartContent {}
