package org.phalanx.desktop.ui.text;

import jakarta.inject.Inject;

/// The four ways to write a value, together, for screens that show several kinds.
public record Formats(
        MoneyFormat money, FigureFormat figures, DayFormat days, DurationFormat durations) {
    @Inject
    public Formats {}
}
