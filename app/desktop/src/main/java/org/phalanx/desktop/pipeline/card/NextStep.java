package org.phalanx.desktop.pipeline.card;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What comes next on a deal, or how it ended, in words, and how loudly to say it.
///
/// @param signal how urgent it is
/// @param text what and when
record NextStep(Signal signal, String text) {

    enum Signal {
        PLANNED,
        TODAY,
        LATE,
        MISSING,
        WON,
        LOST;

        Ikon icon() {
            return switch (this) {
                case PLANNED -> Feather.CALENDAR;
                case TODAY -> Feather.CLOCK;
                case LATE -> Feather.ALERT_CIRCLE;
                case MISSING -> Feather.ALERT_TRIANGLE;
                case WON -> Feather.AWARD;
                case LOST -> Feather.X_CIRCLE;
            };
        }

        String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
